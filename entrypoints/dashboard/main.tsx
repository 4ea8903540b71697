import { i18n } from '#i18n';
import { Dashboard } from '@/components/dashboard/dashboard';
import { mount } from '@/components/shell/mount';

mount(<Dashboard />, i18n.t('dashboard.title'));
