// The embed's script: puts the live timeline in place of the one the server drew. No router, no storage.
import 'virtual:tokens.css';
import '../../../app.css';
import './embed.css';
import './fonts.ts';
import { flushSync, mount } from 'svelte';
import { viewOfEmbed } from '#lib/embed/address.ts';
import { embedView } from '#lib/view/view.ts';
import { loadEach } from '../evidence.ts';
import { Session } from '../session.svelte.ts';
import Embed from './Embed.svelte';
import { Forms } from './forms.svelte.ts';
import { PHONE } from '#lib/embed/measures.ts';

/** What the parent asked for before there was a session; then the session's own way to open a view. */
let asked: string | null = null;
let open: (view: string) => void = (view) => (asked = view);
addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || parent === window || data?.type !== 'demarche:view') return;
  if (typeof data.view === 'string') open(data.view);
});

const target = document.getElementById('embed');
if (target) await start(target);

async function start(target: HTMLElement) {
  const width = target.clientWidth - padding(target);
  const forms = new Forms();
  const [{ default: core }] = await Promise.all([
    import('virtual:record/core'),
    forms.load(width < PHONE.below ? 'rows' : 'chart'),
  ]);
  const session = new Session(core, loadEach(core), { query: query(), opened: {} }, embedView);
  session.width = width;
  if (session.event) void session.fetchEvidence(session.event);
  // A link of the page around, with the frame's name as its target: …/embed/#event=2025-02-18-riyadh-talks
  const fromHash = () => {
    const event = new URLSearchParams(location.hash.slice(1)).get('event');
    if (event) session.chooseEvent(event);
  };
  fromHash();
  addEventListener('hashchange', fromHash);
  open = (view) => session.open(new URLSearchParams(view));
  if (asked !== null) open(asked);
  target.replaceChildren();
  mount(Embed, { target, props: { session, forms } });
  flushSync();
  document.documentElement.dataset['ready'] = 'true';
}

/** The view in the address; what hosts add to it is theirs. */
function query(): string {
  return viewOfEmbed(location.pathname, new URLSearchParams(location.search)).toString();
}

function padding(element: Element): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return parseFloat(paddingLeft) + parseFloat(paddingRight);
}
