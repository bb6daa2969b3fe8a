/**
 * Lets the list of all bodies be searched by name, pinyin or initials, and shows one region alone where its link is followed. Runs as a
 * classic script at the end of that page, so it imports nothing; without it the list stands as a whole and the links lead to their
 * places. What a body is found by stands in its element.
 */
{
  const field = document.querySelector<HTMLInputElement>('#find-body');
  const status = document.querySelector('#found-bodies');
  const bodies = [...document.querySelectorAll<HTMLElement>('[data-find]')];
  const regions = [...document.querySelectorAll<HTMLAnchorElement>('#regions a')];
  const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const find = (): void => {
    const asked = plain(field?.value ?? '');
    const region = regions.find(({ hash }) => hash === location.hash && hash !== '#regions');
    let found = 0;
    for (const body of bodies) {
      body.hidden = asked !== '' && !(body.dataset['find'] ?? '').includes(asked);
      if (!body.hidden) found += 1;
    }
    const isAway = (id: string | undefined): boolean => region !== undefined && region.hash.slice(1) !== id;
    for (const group of document.querySelectorAll<HTMLElement>('.group'))
      group.hidden = isAway(group.id) || !group.querySelector('[data-find]:not([hidden])');
    for (const row of document.querySelectorAll<HTMLElement>('[data-group]')) row.hidden = isAway(row.dataset['group']);
    for (const link of regions) {
      if (link === region || (!region && link.hash === '#regions')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (status) status.textContent = asked === '' ? '' : `${found} / ${bodies.length}`;
  };
  field?.closest<HTMLElement>('.find')?.removeAttribute('hidden');
  regions[0]?.removeAttribute('hidden');
  field?.addEventListener('input', find);
  addEventListener('hashchange', () => {
    find();
    // What was led to may have moved, since others are gone.
    if (regions.some(({ hash }) => hash === location.hash)) document.querySelector('#regions')?.scrollIntoView();
  });
  find();
}

export {};
