// Pointer and wheel on the chart: drag to pan, pinch to zoom, wheel to zoom with a modifier or focus.
import type { Attachment } from 'svelte/attachments';
import type { Session } from './session.svelte.ts';

export interface GestureHooks {
  /** A wheel turn that was left to the page: say how to zoom. */
  onrefused(): void;
  onclick(x: number, y: number, target: Element): void;
  onpoint(x: number, y: number): void;
}

/** Attaches all gestures to the chart's element. Coordinates are px of the plan. */
export function gestures(session: () => Session, hooks: GestureHooks): Attachment<HTMLElement> {
  return (element) => new ChartGestures(element, session, hooks).listen();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A pointer that moved less than this has clicked. */
const SLOP = 5;

class ChartGestures {
  private readonly pointers = new Map<number, Point>();
  private dragged = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly current: () => Session,
    private readonly hooks: GestureHooks,
  ) {}

  private get session(): Session {
    return this.current();
  }

  /** Starts; the function returned stops. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    const forget = (event: PointerEvent) => void this.pointers.delete(event.pointerId);
    this.element.addEventListener('pointerdown', (event) => this.down(event), { signal });
    this.element.addEventListener('pointermove', (event) => this.move(event), { signal });
    this.element.addEventListener('pointerup', forget, { signal });
    this.element.addEventListener('pointercancel', forget, { signal });
    this.element.addEventListener('click', (event) => this.click(event), { signal });
    this.element.addEventListener('wheel', (event) => this.wheel(event), { signal, passive: false });
    return () => stop.abort();
  }

  private at(event: MouseEvent): Point {
    const box = this.element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  /** The day at a px, with fractions, also outside the span. */
  private dayAt(x: number): number {
    const { scale, x0, x1 } = this.session.plan;
    return scale.from + ((x - x0) / (x1 - x0)) * (scale.to - scale.from);
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, this.at(event));
    if (this.pointers.size === 1) this.dragged = false;
  }

  private move(event: PointerEvent): void {
    const to = this.at(event);
    const from = this.pointers.get(event.pointerId);
    if (!from) return this.hooks.onpoint(to.x, to.y);
    if (this.pointers.size > 1) this.pinch(event.pointerId, from, to);
    else if (!this.drag(event.pointerId, from, to)) return;
    this.pointers.set(event.pointerId, to);
  }

  private pinch(id: number, from: Point, to: Point): void {
    this.dragged = true;
    const other = [...this.pointers].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const [was, is] = [Math.abs(from.x - other.x), Math.abs(to.x - other.x)];
    if (was > SLOP && is > SLOP) this.session.zoom(was / is, this.session.plan.scale.day(other.x));
  }

  private drag(id: number, from: Point, to: Point): boolean {
    if (!this.dragged && Math.abs(to.x - from.x) < SLOP) return false;
    if (!this.dragged) this.element.setPointerCapture(id);
    this.dragged = true;
    if (!this.session.isWhole) this.session.pan(this.dayAt(from.x) - this.dayAt(to.x));
    return true;
  }

  private click(event: MouseEvent): void {
    const { x, y } = this.at(event);
    if (!this.dragged) this.hooks.onclick(x, y, event.target as Element);
    this.dragged = false;
  }

  /** Sideways pans. Up and down belong to the page, unless a modifier or the focus says otherwise. */
  private wheel(event: WheelEvent): void {
    const { x } = this.at(event);
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (sideways && this.session.isWhole) return;
    const wanted = event.ctrlKey || event.metaKey || document.activeElement === this.element;
    if (!sideways && !wanted) return this.hooks.onrefused();
    event.preventDefault();
    if (sideways) this.session.pan(this.dayAt(x + event.deltaX) - this.dayAt(x));
    else this.session.zoom(Math.exp(Math.max(-1, Math.min(1, event.deltaY / 300))), this.session.plan.scale.day(x));
  }
}
