import type { CaseId } from "../../../domain/ids.js";
import type { CaseAccess, CaseAtHand, CaseDesk, CaseStore } from "../../../ports.js";
import { passes, toSendError } from "../../send-error.js";

/** Draws cards and topics after the acts of caseworkers. */
export interface CardDrawing {
  /**
   * Draws at once where nothing of this case was drawn in the last 3 seconds, else once at the end of
   * them, with what is known then, unless that is what it shows. Resolves when it was drawn, or put
   * off. Never throws: what cannot be drawn is left to the keeper of cases.
   */
  redraw(caseId: CaseId): Promise<void>;
  /** Draws what was put off. Nothing is drawn after it. */
  stop(): Promise<void>;
}

/** Calls `work` once after so many milliseconds, unless it is cancelled before. */
export type Timers = (ms: number, work: () => void) => { cancel(): void };

// 3 s: a few acts in a row are one edit; Telegram takes 20 messages a minute in a group.
const QUIET_MS = 3_000;

interface Window {
  /** Somebody acted since the last drawing. */
  again: boolean;
  /** What was drawn last, as `lookOf` has it; `null` where that went wrong. */
  shown: string | null;
  timer: { cancel(): void } | null;
  drawing: Promise<void>;
}

export function createCardDrawing(options: {
  access: CaseAccess;
  cases: Pick<CaseStore, "load" | "notePosts">;
  desk: Pick<CaseDesk, "drawCase" | "drawTopic">;
  timers: Timers;
  onTrouble: (code: string) => void;
}): CardDrawing {
  const { access, cases, desk, timers, onTrouble } = options;
  const windows = new Map<CaseId, Window>();
  let stopped = false;

  async function redraw(caseId: CaseId): Promise<void> {
    if (stopped) return left(caseId);
    const open = windows.get(caseId);
    if (open) {
      open.again = true;
      return;
    }
    const window: Window = {
      ...{ again: false, shown: null, timer: null },
      drawing: Promise.resolve(),
    };
    windows.set(caseId, window);
    await drawIn(caseId, window);
  }

  async function drawIn(caseId: CaseId, window: Window): Promise<void> {
    window.again = false;
    window.timer = null;
    window.drawing = drawn(caseId, window).finally(() => {
      if (stopped) return;
      // From the end of the drawing on: two of one case are never on their way at once.
      window.timer = timers(QUIET_MS, () => {
        if (window.again) void drawIn(caseId, window);
        else windows.delete(caseId);
      });
    });
    await window.drawing;
  }

  async function drawn(caseId: CaseId, window: Window): Promise<void> {
    try {
      const at = await access.load(caseId);
      // Who was second of two has changed nothing.
      if (!at || window.shown === lookOf(at)) return;
      window.shown = null;
      if (await draw(at)) window.shown = lookOf(at);
      else await left(at.caseId);
    } catch {
      onTrouble("card.internal");
    }
  }

  /** `false` where the keeper has something to do. */
  async function draw(at: CaseAtHand): Promise<boolean> {
    try {
      if ((await desk.drawCase(at.placement, at)) === "gone") return false;
      const { chat, card } = at.placement;
      // It ended meanwhile, and its card may have been drawn over what says that it is gone.
      if (card !== undefined && (await cases.load(at.caseId)) === null) {
        await cases.notePosts(at.caseId, { chat, posts: [card] });
        return true;
      }
    } catch (error) {
      onTrouble(`card.${toSendError(error).reason}`);
      return false;
    }
    try {
      return (await desk.drawTopic(at.placement, at)) === "drawn";
    } catch (error) {
      const failure = toSendError(error);
      onTrouble(`topic.${failure.reason}`);
      // A name that Telegram refuses is refused the next time as well; the card says all of it.
      return !passes(failure);
    }
  }

  /** The keeper of cases draws it, or makes it anew. */
  async function left(caseId: CaseId): Promise<void> {
    try {
      await access.change(caseId, { kind: "bot" }, ({ file }) => ({
        file: file.redraw ? null : { ...file, redraw: true },
        result: null,
      }));
    } catch {
      onTrouble("card.internal");
    }
  }

  return {
    redraw,
    async stop() {
      stopped = true;
      const open = [...windows];
      windows.clear();
      await Promise.all(
        open.map(async ([caseId, window]) => {
          window.timer?.cancel();
          await window.drawing;
          if (window.again) await drawn(caseId, window);
        }),
      );
    },
  };
}

/** Changes whenever the card or the topic may look different, or stands elsewhere. */
function lookOf({ version, placement: { topic, card } }: CaseAtHand): string {
  return [version, topic, card].join(" ");
}
