import {
  Gift,
  Mail,
  MapPin,
  Megaphone,
  MessageCircle,
  MessageSquareWarning,
  NotebookPen,
  Package,
  Phone,
  Send,
  Star,
  Users,
} from 'lucide-react';
import type { Kind } from './filters';

const icons = {
  'mail-sent': Send,
  'mail-received': Mail,
  call: Phone,
  visit: MapPin,
  meeting: Users,
  message: MessageCircle,
  note: NotebookPen,
  greeting: Gift,
  complaint: MessageSquareWarning,
  survey: Star,
  order: Package,
  announcement: Megaphone,
  'order-entry': Package,
} satisfies Record<Kind, unknown>;

export function KindIcon({ kind }: { kind: Kind }) {
  const Icon = icons[kind];
  return <Icon aria-hidden />;
}
