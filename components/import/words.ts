import { i18n } from '#i18n';
import type { FaultReason } from '@/lib/formats/import/fault';
import { type ImportField, type ImportKind, importFields } from '@/lib/formats/import/fields';
import { figures } from '../shell/formats';

export function kindWord(kind: ImportKind): string {
  switch (kind) {
    case 'customers':
      return i18n.t('import.kind.customers');
    case 'orders':
      return i18n.t('import.kind.orders');
    case 'contacts':
      return i18n.t('import.kind.contacts');
    case 'payments':
      return i18n.t('import.kind.payments');
    case 'cards':
      return i18n.t('imports.kind.cards');
  }
}

export function fieldWord(field: ImportField): string {
  switch (field) {
    case 'key':
      return i18n.t('import.field.key');
    case 'company':
      return i18n.t('import.field.company');
    case 'domain':
      return i18n.t('import.field.domain');
    case 'name':
      return i18n.t('import.field.name');
    case 'givenName':
      return i18n.t('import.field.givenName');
    case 'familyName':
      return i18n.t('import.field.familyName');
    case 'email':
      return i18n.t('import.field.email');
    case 'title':
      return i18n.t('import.field.title');
    case 'phone':
      return i18n.t('import.field.phone');
    case 'mobile':
      return i18n.t('import.field.mobile');
    case 'homePhone':
      return i18n.t('importing.field.homePhone');
    case 'fax':
      return i18n.t('importing.field.fax');
    case 'department':
      return i18n.t('importing.field.department');
    case 'linkedin':
      return i18n.t('importing.field.linkedin');
    case 'url':
      return i18n.t('importing.field.url');
    case 'birthday':
      return i18n.t('importing.field.birthday');
    case 'street':
      return i18n.t('import.field.street');
    case 'city':
      return i18n.t('import.field.city');
    case 'region':
      return i18n.t('import.field.region');
    case 'postalCode':
      return i18n.t('import.field.postalCode');
    case 'country':
      return i18n.t('import.field.country');
    case 'note':
      return i18n.t('import.field.note');
    case 'number':
      return i18n.t('import.field.number');
    case 'date':
      return i18n.t('import.field.date');
    case 'due':
      return i18n.t('import.field.due');
    case 'product':
      return i18n.t('import.field.product');
    case 'price':
      return i18n.t('import.field.price');
    case 'quantity':
      return i18n.t('import.field.quantity');
    case 'discount':
      return i18n.t('import.field.discount');
    case 'amount':
      return i18n.t('import.field.amount');
    case 'currency':
      return i18n.t('import.field.currency');
    case 'paid':
      return i18n.t('import.field.paid');
    case 'paidOn':
      return i18n.t('import.field.paidOn');
    case 'writtenOff':
      return i18n.t('import.field.writtenOff');
  }
}

export function reasonWord(reason: FaultReason): string {
  switch (reason) {
    case 'noCustomer':
      return i18n.t('import.reason.noCustomer');
    case 'noName':
      return i18n.t('import.reason.noName');
    case 'noDate':
      return i18n.t('import.reason.noDate');
    case 'noAmount':
      return i18n.t('import.reason.noAmount');
    case 'email':
      return i18n.t('import.reason.email');
    case 'domain':
      return i18n.t('import.reason.domain');
    case 'date':
      return i18n.t('import.reason.date');
    case 'number':
      return i18n.t('import.reason.number');
    case 'discount':
      return i18n.t('import.reason.discount');
    case 'writtenOff':
      return i18n.t('import.reason.writtenOff');
    case 'currency':
      return i18n.t('import.reason.currency');
    case 'tooLong':
      return i18n.t('import.reason.tooLong');
    case 'paidDate':
      return i18n.t('import.reason.paidDate');
    case 'orderDiffers':
      return i18n.t('import.reason.orderDiffers');
    case 'orderLeftOut':
      return i18n.t('import.reason.orderLeftOut');
    case 'noNumber':
      return i18n.t('import.reason.noNumber');
    case 'noOrder':
      return i18n.t('import.reason.noOrder');
    case 'manyOrders':
      return i18n.t('import.reason.manyOrders');
    case 'otherCurrency':
      return i18n.t('import.reason.otherCurrency');
    case 'notPaid':
      return i18n.t('import.reason.notPaid');
    case 'sharedAddress':
      return i18n.t('importing.reason.sharedAddress');
    case 'otherCompany':
      return i18n.t('importing.reason.otherCompany');
    case 'otherName':
      return i18n.t('importing.reason.otherName');
    case 'currencySign':
      return i18n.t('importing.reason.currencySign');
    case 'letters':
      return i18n.t('importing.reason.letters');
    case 'phone':
      return i18n.t('imports.reason.phone');
    case 'dateOrder':
      return i18n.t('imports.reason.dateOrder');
    case 'tooMany':
      return i18n.t('imports.reason.tooMany');
    case 'photo':
      return i18n.t('imports.reason.photo');
    case 'nested':
      return i18n.t('imports.reason.nested');
    case 'group':
      return i18n.t('imports.reason.group');
    case 'unclosed':
      return i18n.t('imports.reason.unclosed');
    case 'syntax':
      return i18n.t('imports.reason.syntax');
    case 'shape':
      return i18n.t('imports.reason.shape');
    case 'cells':
      return i18n.t('imports.reason.cells');
  }
}

/** The field of a fault: in our words, or as the file names it. */
export function faultFieldWord(field: string | null): string {
  const own = importFields.find((one) => one === field);
  return own ? fieldWord(own) : (field ?? '');
}

/** "Line 1,234" of the file. */
export const lineWord = (line: number): string =>
  i18n.t('import.refused.line', [figures.count(line)]);
