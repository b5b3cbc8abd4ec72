import type { Message } from "grammy/types";
import type { CaseAtHand } from "../../../ports.js";
import type { CaseAct, CasePress } from "../card/card-buttons.js";
import type { CasePost } from "../chat/case-posts.js";
import type { Actor, Tapped, Told } from "./actor.js";

/** A command as a caseworker wrote it, after they were found to be one. */
export interface WrittenCommand {
  /** What stands behind the command, and behind the code of the case if one was given. */
  readonly words: string;
  readonly message: Message;
  readonly actor: Actor;
  readonly isAdministrator: boolean;
  /** The case it is about: of its topic, of the message it replies to, or the one whose code comes first. */
  readonly at: CaseAtHand | null;
  /** As a reply; remembered with the case where there is one. */
  answer(post: CasePost): Promise<void>;
}

/** A command of caseworkers. */
export interface DeskCommand {
  /** Without the slash. Its help is the text `command-<name>`. */
  readonly name: string;
  /** `case`: where none can be found the author is told how to name one. */
  readonly needs: "case" | "nothing";
  /** What to tell the author, as a reply; `null` where all is said. */
  run(written: WrittenCommand): Promise<string | null>;
}

/** What one of the case's buttons does. */
export interface CaseTap {
  readonly acts: readonly CaseAct[];
  run(at: CaseAtHand, actor: Actor, tapped: Tapped, press: CasePress): Promise<Told>;
}

/** A tap on a button that belongs to no case: pages of a list, the menu of duty. */
export interface DeskTap {
  /** 1-12 small letters: the data is `D:<name>:<detail>`, at most 64 bytes. */
  readonly name: string;
  /** What to tell whoever tapped; empty for nothing. */
  run(tap: {
    readonly actor: Actor;
    readonly isAdministrator: boolean;
    /** The message with the button, and the chat it stands in. */
    readonly chat: number;
    readonly message: number;
    readonly detail: string;
  }): Promise<string>;
}
