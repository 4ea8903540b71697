import providers from 'email-providers/all.json';

/** Public mail services, relays and access providers the package does not list. */
const MISSING = `kakao.com hanmir.com paran.com dreamwiz.com empal.com chol.com lycos.co.kr freechal.com unitel.co.kr hanafos.com
  139.com 189.cn wo.cn sohu.com vip.sohu.com vip.163.com vip.126.com 263.net netease.com 88.com 2980.com yeah.com tom.com 21cn.com
  outlook.cn msn.cn aliyun.cn nifty.com ocn.ne.jp biglobe.ne.jp so-net.ne.jp goo.ne.jp ymobile.ne.jp rakuten.jp rakumail.jp mineo.jp
  uqmobile.jp plala.or.jp au.com dion.ne.jp asahi-net.or.jp dti.ne.jp eonet.ne.jp hi-ho.ne.jp commufa.jp home.ne.jp
  hinet.net pchome.com.tw seed.net.tw xuite.net netvigator.com biznetvigator.com singnet.com.sg
  fastmail.com tutanota.com tuta.com tuta.io tutamail.com duck.com mozmail.com posteo.de eclipso.de zohomail.com zoho.eu hispeed.ch ziggo.nl
  xs4all.nl iol.pt users.noreply.github.com privaterelay.appleid.com simplelogin.com anonaddy.me passmail.net relay.firefox.com
  outlook.com.br outlook.in hotmail.com.tw hotmail.com.hk yahoo.com.hk live.hk live.jp live.com.sg`;

/** Listed by the package, but reserved for documentation: nobody's mailbox. */
const NOT_PUBLIC = ['example.com', 'example.net', 'example.org', 'test.com'];

let known: ReadonlySet<string> | undefined;

function listed(): ReadonlySet<string> {
  const all = new Set<string>([...providers, ...(MISSING.match(/\S+/g) ?? [])]);
  for (const domain of NOT_PUBLIC) all.delete(domain);
  return all;
}

/** Whether anybody can have a mailbox at this host (lower-case, without a final full stop). */
export function isPublicMailHost(host: string): boolean {
  // Thousands of names: put together for the first question only, because many a start of the background asks none.
  known ??= listed();
  return known.has(host);
}
