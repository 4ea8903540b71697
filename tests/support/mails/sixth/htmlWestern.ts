import { writtenIn } from '../signed';
import { asShown } from './asShown';

const written = writtenIn('sixth-html');

export const htmlWestern = [
  written(
    'outlook-classic',
    'Deborah Stiles',
    ['Stiles, Deborah', 'deborah.stiles@pennrockaggregates.com'],
    asShown(`<div class="WordSection1">
<p class="MsoNormal"><span style="font-size:11.0pt">Jim,<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Attached is the rev 3 haul schedule. 1,250 tons on the 9<sup>th</sup>.<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><b><span style="color:#1F3864">Deborah Stiles</span></b><o:p></o:p></p>
<p class="MsoNormal"><i>Logistics Manager</i><o:p></o:p></p>
<p class="MsoNormal"><b>Pennrock Aggregates, Inc.</b><o:p></o:p></p>
<p class="MsoNormal">770 Quarry Rd, Bethlehem, PA 18017<o:p></o:p></p>
<p class="MsoNormal"><b>O</b>&nbsp;610.555.0119&nbsp;&nbsp;<b>M</b>&nbsp;610.555.0172<o:p></o:p></p>
<p class="MsoNormal"><a href="mailto:deborah.stiles@pennrockaggregates.com">deborah.stiles@pennrockaggregates.com</a><o:p></o:p></p>
<p class="MsoNormal"><a href="http://www.pennrockaggregates.com/"><img width="180" height="52" src="cid:image001.png@01DBD4" alt="Pennrock logo"></a><o:p></o:p></p>
<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in">
<p class="MsoNormal"><b>From:</b> Jim Hess &lt;jhess@hesspaving.com&gt;<br><b>Sent:</b> Monday, June 2, 2025 4:11 PM<br><b>To:</b> Stiles, Deborah &lt;deborah.stiles@pennrockaggregates.com&gt;<br><b>Subject:</b> Haul<o:p></o:p></p></div>
<p class="MsoNormal">Deb, need the schedule.<o:p></o:p></p>
<p class="MsoNormal">Jim Hess, Owner, Hess Paving, 717-555-0140<o:p></o:p></p>
</div>`),
    {
      title: 'Logistics Manager',
      company: 'Pennrock Aggregates, Inc.',
      phones: [
        ['+16105550119', 'work'],
        ['+16105550172', 'mobile'],
      ],
      city: 'Bethlehem',
    },
  ),
  written(
    'exclaimer-columns',
    'Hannah Lockwood',
    ['Hannah Lockwood', 'hannah.lockwood@stratfordfoods.co.uk'],
    asShown(`<div><div>Hi Paul,</div><div><br></div><div>Spec sheets attached as promised.</div><div><br></div><div>Thanks</div>
<table cellpadding="0" cellspacing="0" style="font-family:Arial"><tbody><tr>
<td style="padding-right:16px;border-right:2px solid #0a7"><img src="https://cdn.example/photo.png" alt="Hannah Lockwood" width="90"></td>
<td style="padding-left:16px"><table><tbody>
<tr><td style="font-weight:bold">Hannah Lockwood</td></tr>
<tr><td>Technical Manager</td></tr>
<tr><td><b>Stratford Foods Ltd</b></td></tr>
<tr><td><table><tbody><tr><td><img src="phone.png" alt="phone icon"></td><td>01789 555 031</td><td><img src="mob.png" alt="mobile icon"></td><td>07712 340144</td></tr></tbody></table></td></tr>
<tr><td><table><tbody><tr><td><img src="web.png" alt="website icon"></td><td><a href="https://www.stratfordfoods.co.uk">stratfordfoods.co.uk</a></td></tr></tbody></table></td></tr>
<tr><td>Avon Mill, Mill Lane, Stratford-upon-Avon, CV37 6BA</td></tr>
</tbody></table></td></tr>
<tr><td colspan="2"><a href="https://www.linkedin.com/company/stratfordfoods"><img src="li.png" alt="LinkedIn"></a><a href="https://x.com/stratford"><img src="x.png" alt="X"></a></td></tr>
<tr><td colspan="2"><img src="banner.png" alt="Visit us at the Food Expo, stand 144"></td></tr>
<tr><td colspan="2" style="font-size:8px">Stratford Foods Ltd is registered in England no. 02214477. This message may be monitored.</td></tr>
</tbody></table></div>`),
    {
      title: 'Technical Manager',
      company: 'Stratford Foods Ltd',
      phones: [
        ['+441789555031', 'other'],
        ['+447712340144', 'mobile'],
      ],
      city: 'Stratford-upon-Avon',
      urls: ['https://stratfordfoods.co.uk'],
    },
  ),
  written(
    'gmail-signature',
    'Lorenzo Gatti',
    ['Lorenzo Gatti', 'lorenzo@gattidesign.it'],
    asShown(
      `<div dir="ltr">Ciao Eva,<div><br></div><div>ok per venerdì.</div><div><br clear="all"></div><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Lorenzo Gatti</b><div>Art Director &amp; Partner</div><div>Gatti Design S.r.l.</div><div>+39 02 5550 1447 |&nbsp;+39 348 555 0147</div><div>Via Tortona 31, 20144 Milano MI</div><div><a href="http://www.gattidesign.it" target="_blank">www.gattidesign.it</a></div></div></div></div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Il giorno mar 3 giu 2025 alle ore 10:02 Eva Brandl &lt;<a href="mailto:eva@brandl.at">eva@brandl.at</a>&gt; ha scritto:<br></div><blockquote class="gmail_quote"><div>Freitag?</div><div>Eva Brandl, Geschäftsführerin, +43 1 555 0112</div></blockquote></div>`,
    ),
    {
      title: 'Art Director & Partner',
      company: 'Gatti Design S.r.l.',
      phones: [
        ['+390255501447', 'other'],
        ['+393485550147', 'mobile'],
      ],
      city: 'Milano',
      urls: ['https://www.gattidesign.it'],
    },
  ),
  written(
    'apple-mail',
    'Claire Dumont',
    ['Claire Dumont', 'claire.dumont@cavesdumont.fr'],
    asShown(
      `<div>Bonjour Hans,</div><div><br></div><div>Les 24 caisses partent demain.</div><div><br></div><div><div>Amicalement,</div><div><br></div><div dir="auto" style="caret-color:#000"><div>Claire Dumont</div><div>Caves Dumont</div><div>Export</div><div>Beaune</div><div>Port. 06 12 98 55 21</div></div></div><div><br><blockquote type="cite"><div>Le 3 juin 2025 à 09:14, Hans Vogt &lt;hans@vogt-wein.de&gt; a écrit :</div><br><div>Wann kommt die Ware?<br>Hans Vogt, Inhaber<br>06131 555 0177</div></blockquote></div>`,
    ),
    {
      title: 'Export',
      company: 'Caves Dumont',
      phones: [['+33612985521', 'mobile']],
    },
  ),
  written(
    'thunderbird-bottom',
    'Piet Hoekstra',
    ['Piet Hoekstra', 'p.hoekstra@scheepsbouwfriso.nl'],
    asShown(
      `<div class="moz-cite-prefix">Op 3-6-2025 om 11:02 schreef Jan Smit:<br></div><blockquote type="cite" cite="mid:1@x"><p>Wanneer is de kiel klaar?</p><div class="moz-signature">-- <br>Jan Smit<br>Projectleider<br>0515 555 012</div></blockquote><p>Volgende week dinsdag.</p><p>Groeten,</p><div class="moz-signature">-- <br>Piet Hoekstra<br>Bedrijfsleider<br>Scheepsbouw Friso BV<br>Havenweg 11, 8606 AA Sneek<br>Tel. 0515 - 41 20 33<br>Mob. 06 - 22 41 20 33</div>`,
    ),
    {
      title: 'Bedrijfsleider',
      company: 'Scheepsbouw Friso BV',
      phones: [
        ['+31515412033', 'work'],
        ['+31622412033', 'mobile'],
      ],
      city: 'Sneek',
    },
  ),
  written(
    'generator-pipes',
    'Sofia Marques',
    ['Sofia Marques', 'sofia.marques@lumenpay.io'],
    asShown(
      `<div>Hi team - numbers look good, shipping it.</div><br><table><tbody><tr><td><img src="https://cdn.example/p.jpg" width="64" alt=""></td><td><h2>Sofia Marques</h2><p>Head of Partnerships &nbsp;|&nbsp; LumenPay</p><p><a href="tel:+351912345177">+351 912 345 177</a> &nbsp;|&nbsp; <a href="mailto:sofia.marques@lumenpay.io">sofia.marques@lumenpay.io</a></p><p><a href="https://lumenpay.io">lumenpay.io</a> &nbsp;|&nbsp; <a href="https://www.linkedin.com/in/sofia-marques-lp/">LinkedIn</a></p><p>Avenida da Liberdade 110, 1269-046 Lisboa</p></td></tr></tbody></table><p style="font-size:9px"><a href="https://sig.example">Create your own email signature</a></p>`,
    ),
    {
      title: 'Head of Partnerships',
      company: 'LumenPay',
      phones: [['+351912345177', 'mobile']],
      city: 'Lisboa',
      urls: ['https://lumenpay.io'],
    },
  ),
  written(
    'outlook-german-table',
    'Stefan Wiesinger',
    ['Wiesinger Stefan', 'wiesinger.stefan@murtalholz.at'],
    asShown(`<div><p>Sehr geehrte Frau Novak,</p><p>die LKW-Ladung (24 fm) ist für Mittwoch eingeplant.</p><p>Mit freundlichen Grüßen</p>
<table><tr><td colspan="2"><b>Ing. Stefan Wiesinger, MBA</b></td></tr><tr><td colspan="2">Verkaufsleitung Schnittholz</td></tr><tr><td>Tel.</td><td>+43 3577 5550-23</td></tr><tr><td>Mobil</td><td>+43 664 555 01 23</td></tr><tr><td>E-Mail</td><td><a href="mailto:wiesinger.stefan@murtalholz.at">wiesinger.stefan@murtalholz.at</a></td></tr><tr><td>Web</td><td><a href="https://www.murtalholz.at">www.murtalholz.at</a></td></tr></table>
<p><b>Murtal Holzindustrie GmbH</b><br>Sägewerkstraße 4<br>8740 Zeltweg, Österreich</p><p>FN 221144k, LG Leoben | UID: ATU51188220</p></div>`),
    {
      title: 'Verkaufsleitung Schnittholz',
      company: 'Murtal Holzindustrie GmbH',
      phones: [
        ['+433577555023', 'work'],
        ['+436645550123', 'mobile'],
      ],
      city: 'Zeltweg',
      urls: ['https://www.murtalholz.at'],
    },
  ),
  written(
    'two-columns-offices',
    'Mark Ellery',
    ['Mark Ellery', 'mark.ellery@tidemarksurveys.com'],
    asShown(
      `<p>Report attached, 3 findings.</p><p>Regards</p><p><b>Mark Ellery</b> BSc MRICS<br>Associate Director</p><p>T: +44 (0)117 496 0188 &nbsp; M: +44 (0)7712 340 188</p><table><tr><td><b>Bristol Office</b><br>9 Queen Square<br>Bristol BS1 4JE<br>+44 (0)117 496 0100</td><td><b>Cardiff Office</b><br>22 Cathedral Road<br>Cardiff CF11 9LJ<br>+44 (0)29 2018 0100</td></tr></table><p><b>Tidemark Surveys LLP</b></p>`,
    ),
    {
      title: 'Associate Director',
      company: 'Tidemark Surveys LLP',
      phones: [
        ['+441174960188', 'work'],
        ['+447712340188', 'mobile'],
        ['+441174960100', 'work'],
        ['+442920180100', 'work'],
      ],
      city: 'Bristol',
    },
  ),
  written(
    'outlook-mobile',
    null,
    ['Rosa Delgado', 'rosa.delgado@frutasdelgado.es'],
    asShown(
      `<div>Perfecto, gracias.</div><div id="ms-outlook-mobile-signature">Obtener <a href="https://aka.ms/o0ukef">Outlook para iOS</a></div><hr><div id="divRplyFwdMsg"><b>De:</b> Karl Weiss &lt;karl@weiss-obst.de&gt;<br><b>Enviado:</b> lunes, 2 de junio de 2025 17:20<br><b>Para:</b> Rosa Delgado<br><b>Asunto:</b> Orangen</div><div>Ladung ok?</div><div>Karl Weiss<br>Einkaufsleiter<br>Weiss Obst GmbH<br>+49 89 5550 1120</div>`,
    ),
  ),
  written(
    'receipt',
    null,
    ['Cloudharbor Billing', 'billing@cloudharbor.example'],
    asShown(
      `<table><tr><td><h1>Receipt from Cloudharbor, Inc.</h1></td></tr><tr><td>Amount paid</td><td>$240.00</td></tr><tr><td>Date paid</td><td>June 3, 2025</td></tr><tr><td>Receipt #2217-4471</td></tr><tr><td>Payment method</td><td>Visa - 4471</td></tr><tr><td>Questions? Contact us at support@cloudharbor.example or call +1 415-555-0188.</td></tr><tr><td>Cloudharbor, Inc., 500 Howard St, San Francisco, CA 94105</td></tr></table>`,
    ),
  ),
];
