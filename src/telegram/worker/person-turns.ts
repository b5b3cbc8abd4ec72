import type { BlobId, Pseudonym } from "../../domain/ids.js";

/** One turn of a person. */
export interface Turn {
  readonly person: Pseudonym;
  /** What was tried since somebody asked for them, and waits for another time. */
  readonly tried: Set<BlobId>;
}

/** Whose turn it is: in the order they asked, one turn of a person at a time. */
export interface PersonTurns {
  /** Nothing new for whoever is waiting already. */
  ask(person: Pseudonym): void;
  /** Resolves when nobody has a turn or waits for one. */
  idle(): Promise<void>;
  /** Gives no more turns; resolves when the last one has ended. */
  stop(): Promise<void>;
}

/** `take` says whether they need another turn: they get it behind all who wait. */
export function createPersonTurns(options: {
  atOnce: number;
  take: (turn: Turn) => Promise<boolean>;
}): PersonTurns {
  const queue: Turn[] = [];
  const running = new Map<Pseudonym, Promise<void>>();
  let stopped = false;
  const isWaiting = (person: Pseudonym) => queue.some((turn) => turn.person === person);

  return {
    ask: (person) => enter({ person, tried: new Set() }),
    async idle() {
      while (running.size > 0) await Promise.all(running.values());
    },
    async stop() {
      stopped = true;
      queue.length = 0;
      await Promise.all(running.values());
    },
  };

  function enter(turn: Turn): void {
    if (stopped || isWaiting(turn.person)) return;
    queue.push(turn);
    startNext();
  }

  function startNext(): void {
    const turn = queue.find(({ person }) => !running.has(person));
    if (stopped || turn === undefined || running.size >= options.atOnce) return;
    queue.splice(queue.indexOf(turn), 1);
    const work = options.take(turn).then((again) => {
      running.delete(turn.person);
      if (again) enter(turn);
      startNext();
    });
    running.set(turn.person, work);
    startNext();
  }
}
