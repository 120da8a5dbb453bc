// Tells the page around an embed how high it is, in the words of every host in use. Built alone and put into the
// embed's HTML: it has no dependency. Silent when not framed; listens to the parent only; never changes the page.
// Wire formats: docs/embedding.md.

/** What a host must have said before it is answered in its own words. */
interface Hosts {
  /** pym.js: the frame's id, from its address. */
  readonly pym: string | null;
  /** WordPress: the secret, from the hash of its address or, when that came too late, from its first message. */
  wordPress: string | null;
  /** iframe-resizer: the frame's id, and the version and mode of the host, from its first message. */
  resizer: { readonly id: string; readonly tail: string } | null;
}

/** No host takes less: AMP ignores heights under 100 px. */
const LEAST = 100;

/** The messages that give a height in px to all hosts. `src` is the frame's address, as the host wrote it. */
export function heightMessages(height: number, src: string, hosts: Pick<Hosts, 'pym' | 'wordPress'>): unknown[] {
  const { pathname, search } = new URL(src);
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src, context: 'iframe.resize', height }),
    // Old listeners look for the frame by this key in its address: it must differ from view to view.
    { 'datawrapper-height': { [pathname + search]: height } },
    ...(hosts.pym === null ? [] : [`pymxPYMx${hosts.pym}xPYMxheightxPYMx${height}`]),
    ...(hosts.wordPress === null ? [] : [{ message: 'height', value: height, secret: hosts.wordPress }]),
  ];
}

/** What a host's message asks for: the height again, to be answered as somebody; null for anything else. */
export function readHost(data: unknown, pym: string | null): Partial<Pick<Hosts, 'resizer' | 'wordPress'>> | null {
  if (typeof data === 'object') {
    const { sentinel, type, message, secret } = (data ?? {}) as Record<string, unknown>;
    if (message === 'ready' && /^[A-Za-z0-9]+$/.test(String(secret))) return { wordPress: String(secret) };
    return sentinel === 'amp' && type === 'frames-init' ? {} : null;
  }
  if (typeof data !== 'string') return null;
  if (pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) return {};
  if (!data.startsWith('[iFrameSizer]')) return null;
  const parts = data.slice(13).split(':');
  const [id = '', , asked] = parts;
  if (asked === 'true' || asked === 'false') {
    const [version, mode] = parts.slice(20);
    return { resizer: { id, tail: version ? `:${version}:${mode ?? ''}` : '' } };
  }
  return id === 'resize' ? {} : null;
}

/** Said by the live timeline once it stands; heights before that would be those of another picture. */
export const LIVE = 'demarche:live';
/** Where scripts are slow or fail, the server's picture is what is measured, after this long. */
const PATIENCE_MS = 3000;
/** A host that has not followed by then will not: the frame shows its bars. */
const FOLLOWS_MS = 800;

/** Reports the height of `wrapper` to the parent, once it is live and whenever it changes. */
export function reportHeights(wrapper: Element): void {
  const host = window.parent;
  if (host === window) return showBars(true);
  const hosts: Hosts = {
    pym: new URLSearchParams(location.search).get('childId'),
    wordPress: /[#?&]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1] ?? null,
    resizer: null,
  };
  const post = (message: unknown) => host.postMessage(message, '*');
  const say = reporter(wrapper, hosts, post);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const asked = source === host ? readHost(data, hosts.pym) : null;
    if (asked) say(true, Object.assign(hosts, asked) && asked.resizer ? 'init' : 'resize');
  });
  document.addEventListener('click', (click) => {
    const link = (click.target as Element).closest?.('a');
    // WordPress’s sandbox opens no window; it follows links to the frame’s own site when told.
    if (!hosts.wordPress || link?.origin !== location.origin) return;
    click.preventDefault();
    post({ message: 'link', value: link.href, secret: hosts.wordPress });
  });
  document.addEventListener('visibilitychange', () => say(true));
  post('[iFrameResizerChild]Ready');
}

/** A function that tells the height; `again` also when it did not change. */
function reporter(wrapper: Element, hosts: Hosts, post: (message: unknown) => void) {
  // Before anything changes it: some hosts look for the frame by the address they gave it.
  const src = location.href;
  let last = 0;
  let live = false;
  const say = (again: boolean, kind = 'resize') => {
    const { height, width } = wrapper.getBoundingClientRect();
    const now = Math.max(LEAST, Math.ceil(height));
    // A frame that is not shown has no size; it reports when it is.
    if (!live || !width || (now === last && !again)) return;
    last = now;
    heightMessages(now, src, hosts).forEach(post);
    const { resizer } = hosts;
    if (resizer)
      post(`[iFrameSizer]${resizer.id}:${now}:${Math.ceil(width)}:${kind}${kind === 'init' ? resizer.tail : ''}`);
    askBrowser();
    setTimeout(() => showBars(innerHeight < last - 1), FOLLOWS_MS);
  };
  const begin = () => {
    if (live) return;
    live = true;
    post({ sentinel: 'amp', type: 'embed-ready' });
    say(true, 'init');
  };
  new ResizeObserver(() => say(false)).observe(wrapper);
  addEventListener('resize', () => innerHeight >= last && showBars(false));
  addEventListener(LIVE, begin);
  setTimeout(begin, PATIENCE_MS);
  return say;
}

/** A bar that comes and goes changes the width, and with it the height it was there for: only where it must, it is shown. */
function showBars(are: boolean): void {
  document.documentElement.toggleAttribute('data-bars', are);
}

/** Browsers that size frames by themselves, once their page allows it. */
function askBrowser(): void {
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // Not every frame may ask.
  }
}
