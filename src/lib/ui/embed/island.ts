// The embed's script: puts the live timeline in place of the one the server drew. No router, no storage.
import 'virtual:tokens.css';
import '../../../app.css';
import './embed.css';
import './fonts.ts';
import { flushSync, mount } from 'svelte';
import { viewOfEmbed } from '#lib/embed/address.ts';
import { LIVE } from '#lib/embed/heights.ts';
import { PHONE } from '#lib/embed/measures.ts';
import { embedView } from '#lib/view/view.ts';
import { languageOf, loadPictureWords } from '#lib/words/load.ts';
import { loadEach } from '../evidence.ts';
import { Session } from '../session.svelte.ts';
import Embed from './Embed.svelte';
import { Forms } from './forms.svelte.ts';

/** What the parent asked for before there was a session; then the session's own way to open a view. */
let asked: string | null = null;
let open: (view: string) => void = (view) => (asked = view);
addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent || parent === window || data?.type !== 'demarche:view') return;
  if (typeof data.view === 'string') open(data.view);
});

const target = document.getElementById('live');
if (target) await start(target);

async function start(target: HTMLElement) {
  const forms = new Forms();
  const params = new URLSearchParams(location.search);
  const [{ default: core }] = await Promise.all([
    import('virtual:record/core'),
    loadPictureWords(languageOf(params)).catch(() => undefined),
    forms.load(innerWidth < PHONE.below ? 'rows' : 'chart'),
  ]);
  const query = viewOfEmbed(location.pathname, params).toString();
  const session = new Session(
    core,
    { evidence: loadEach(core), words: loadPictureWords },
    { query, opened: {} },
    embedView,
  );
  session.width = target.clientWidth;
  if (session.event) void session.fetchEvidence(session.event);
  open = (view) => session.open(merged(new URLSearchParams(session.query), new URLSearchParams(view)));
  fromHash();
  addEventListener('hashchange', fromHash);
  if (asked !== null) open(asked);
  target.replaceChildren();
  mount(Embed, { target, props: { session, forms } });
  flushSync();
  document.documentElement.dataset['ready'] = 'true';
  dispatchEvent(new Event(LIVE));
}

/** A link of the page around, with the frame's name as its target: …/embed/#event=2025-02-18-riyadh-talks */
function fromHash(): void {
  const event = new URLSearchParams(location.hash.slice(1)).get('event');
  if (!event) return;
  open(`event=${encodeURIComponent(event)}`);
  try {
    // The same link works again.
    history.replaceState(null, '', location.pathname + location.search);
  } catch {
    // A frame without an origin may not.
  }
}

/** The present view with what is asked for; an empty value takes a choice back. */
function merged(present: URLSearchParams, asked: URLSearchParams): URLSearchParams {
  // An event brings its own date.
  if (asked.has('event')) present.delete('on');
  for (const [name, value] of asked) {
    if (value) present.set(name, value);
    else present.delete(name);
  }
  return present;
}
