import type { BackupPlan, Settings } from './settings';

export const defaultBackupPlan: BackupPlan = { everyDays: 0, keep: 7, remindDays: 14 };

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
