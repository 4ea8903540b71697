import { i18n } from '#i18n';
import { mount } from '@/components/shell/mount';
import { WelcomePage } from '@/components/welcome/welcome-page';

mount(<WelcomePage />, i18n.t('welcome.title'));
