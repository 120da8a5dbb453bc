// /embed.js: puts the timeline into a page. It makes <demarche-timeline> known, and where the script itself stands
// with data-src, one such element before it. Works any number of times on a page; asks nothing and keeps nothing.
//   <script async src="https://…/embed.js" data-src="https://…/embed/?issue=crimea" data-title="Crimea"></script>
//   <demarche-timeline src="https://…/embed/" title="…" height="520"></demarche-timeline>

const NAME = 'demarche-timeline';

class Timeline extends HTMLElement {
  static observedAttributes = ['src'];
  private frame: HTMLIFrameElement | null = null;
  /** What was asked for before the frame, which is lazy, could hear it. */
  private asked = '';
  private ready = false;

  connectedCallback() {
    addEventListener('message', this.hear);
    if (this.frame) return;
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') ?? 'Timeline';
    frame.name = this.getAttribute('name') ?? '';
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; fullscreen';
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.style.display = 'block';
    this.frame = frame;
    this.setHeight(parseInt(this.getAttribute('height') ?? '') || 560);
    this.attributeChangedCallback();
  }

  disconnectedCallback() {
    removeEventListener('message', this.hear);
  }

  /** Without an address there is nothing to show, least of all the page itself. */
  attributeChangedCallback() {
    const src = this.getAttribute('src');
    if (!src || !this.frame) return;
    this.ready = false;
    this.frame.src = src;
    if (!this.frame.isConnected) this.replaceChildren(this.frame);
  }

  /** Shows another view: the embed's own parameters, such as 'event=2025-02-18-riyadh-talks'. */
  show(view: string) {
    this.asked = view;
    if (this.ready) this.frame?.contentWindow?.postMessage({ type: 'demarche:view', view }, '*');
  }

  private readonly hear = ({ source, data }: MessageEvent) => {
    if (!source || source !== this.frame?.contentWindow || data?.sentinel !== 'amp') return;
    if (data.type === 'embed-size' && data.height > 0) this.setHeight(data.height);
    if (data.type !== 'embed-ready') return;
    this.ready = true;
    if (this.asked) this.show(this.asked);
  };

  /** Above the rules of the page around it, which often give every iframe a height. */
  private setHeight(px: number) {
    this.frame?.style.setProperty('height', `${px}px`, 'important');
  }
}

if (!customElements.get(NAME)) customElements.define(NAME, Timeline);
const script = document.currentScript as HTMLScriptElement | null;
if (script?.dataset['src']) {
  const element = document.createElement(NAME);
  for (const name of ['src', 'title', 'height', 'name']) {
    const value = script.dataset[name];
    if (value) element.setAttribute(name, value);
  }
  // In the head nothing can be shown: it goes to the end of the page.
  if (script.parentElement === document.head) addEventListener('DOMContentLoaded', () => document.body.append(element));
  else script.before(element);
}
