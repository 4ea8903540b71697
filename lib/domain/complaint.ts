import type { Complaint } from '../schema/records/interaction';
import type { ComplaintDays } from '../schema/settings';
import { addDays, type Day } from './calendar';

/** Whether no complaint may take longer than a lighter one: severity 1 is the gravest. */
export const inOrder = ([one, two, three]: ComplaintDays): boolean => one <= two && two <= three;

/** The day a complaint made on `day` is due by its severity. */
export const complaintDue = (
  severity: Complaint['severity'],
  day: Day,
  [one, two, three]: ComplaintDays,
): Day => addDays(day, { 1: one, 2: two, 3: three }[severity]);
