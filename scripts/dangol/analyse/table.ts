import type { Report } from './report';

const count = new Intl.NumberFormat('en');
const money = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

const shown = (share: number | null): string => (share === null ? '–' : percent.format(share));
const amount = (decimal: string): string => money.format(Number(decimal));

const shownSkips = 20;

/** The report for reading: amounts rounded, here and only here. */
export function table(report: Report): string {
  const { pareto, skipped } = report;
  const tiers = report.pyramid.map(
    ({ tier, customers, amount: sum, share }) =>
      `${tier.padEnd(10)}${count.format(customers).padStart(11)}${amount(sum.decimal).padStart(20)}${shown(share).padStart(9)}`,
  );
  const skips = skipped.slice(0, shownSkips).map(({ row, reason }) => `  row ${row}: ${reason}`);
  const more = skipped.length - skips.length;
  return [
    `${count.format(report.orders)} orders, ${count.format(report.customers)} customers, total ${amount(report.total.decimal)}`,
    '',
    `${'Tier'.padEnd(10)}${'Customers'.padStart(11)}${'Amount'.padStart(20)}${'Share'.padStart(9)}`,
    ...tiers,
    '',
    `The top 20 % of customers make ${shown(pareto.top20Share)}.`,
    `80 % comes from ${pareto.customersFor80 ?? '–'} customers (${shown(pareto.shareFor80)}).`,
    `Gini coefficient ${pareto.gini?.toFixed(3) ?? '–'}`,
    ...(skipped.length === 0 ? [] : ['', `${count.format(skipped.length)} rows skipped:`]),
    ...skips,
    ...(more > 0 ? [`  and ${count.format(more)} more`] : []),
    '',
  ].join('\n');
}
