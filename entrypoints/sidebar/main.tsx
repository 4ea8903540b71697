/** One page, two parts: the hover card loads only what it draws. */
if (location.hash.startsWith('#hover')) {
  void import('@/components/hover/start').then(({ startHover }) => startHover());
} else {
  void import('@/components/sidebar/start').then(({ startSidebar }) => startSidebar());
}
