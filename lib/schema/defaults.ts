import type { BackupPlan, ComplaintDays, Settings, UsualMinutes } from './settings';

export const defaultBackupPlan: BackupPlan = { everyDays: 0, keep: 7, remindDays: 14 };

export const defaultComplaintDays: ComplaintDays = [1, 3, 7];
export const defaultUsualMinutes: UsualMinutes = { call: 15, visit: 60, meeting: 60 };
/** Days for which a fall from VIP or Major is told on the card. */
export const defaultFallDays = 30;

export const defaultSettings: Settings = {
  baseCurrency: 'EUR',
  rates: {},
  period: null,
  scheme: null,
  playbook: {
    VIP: { contactDays: 7, discountPercent: 12 },
    Major: { contactDays: 14, discountPercent: 8 },
    Ordinary: { contactDays: 30, discountPercent: 5 },
    Small: { contactDays: 90, discountPercent: 0 },
  },
  ratedBy: '',
  mailboxes: {},
  storeBodies: false,
  neverLog: [],
  sites: {},
  sidebarWidth: 360,
  sidebarCollapsed: false,
  lastExportAt: null,
};
