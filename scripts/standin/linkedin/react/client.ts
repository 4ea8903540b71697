import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { everybody } from '../people.ts';
import { People } from './people.ts';

const root = document.getElementById('root');
if (root)
  hydrateRoot(root, createElement(People, { members: everybody }), {
    onRecoverableError: (error) => reportError(error),
  });
