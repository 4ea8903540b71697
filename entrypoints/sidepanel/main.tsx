import { startSidebar } from '@/components/sidebar/start';

startSidebar();
