// /embed.js: puts the timeline into a page. It makes <demarche-timeline> known, and where the script itself stands
// with data-src, one such element before it. Works any number of times on a page; asks nothing and keeps nothing.
//   <script async src="https://…/embed.js" data-src="https://…/embed/?issue=crimea" data-title="Crimea"></script>
//   <demarche-timeline src="https://…/embed/" title="…" height="520"></demarche-timeline>

const NAME = 'demarche-timeline';

class Timeline extends HTMLElement {
  private frame: HTMLIFrameElement | null = null;

  connectedCallback() {
    if (this.frame) return;
    const frame = document.createElement('iframe');
    const text = (name: string, otherwise: string) => this.getAttribute(name) ?? otherwise;
    frame.src = text('src', '');
    frame.title = text('title', 'Timeline');
    frame.name = text('name', '');
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; fullscreen; web-share';
    frame.style.cssText = 'display:block;width:100%;border:0';
    this.style.display = 'block';
    this.frame = frame;
    this.setHeight(Number(text('height', '560')));
    this.replaceChildren(frame);
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && data?.sentinel === 'amp' && data.height > 0) this.setHeight(data.height);
    });
  }

  /** Shows another view: the embed's own parameters, such as 'event=2025-02-18-riyadh-talks'. */
  show(view: string) {
    this.frame?.contentWindow?.postMessage({ type: 'demarche:view', view }, new URL(this.frame.src).origin);
  }

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
  script.before(element);
}
