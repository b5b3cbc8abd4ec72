/** Who acts, as the chat knows them. */
export interface Actor {
  readonly id: number;
  readonly name: string;
  /** Writes as the group itself: their messages cannot be told from another's. */
  readonly isAnonymous: boolean;
  /** Runs the chat. */
  readonly isAdministrator: boolean;
}

/** The bot's message with the button that was tapped. */
export interface Tapped {
  /** Telegram's id of the tap: the same when its update comes again. */
  readonly query: string;
  readonly message: number;
  /** `null` where Telegram does not tell it any more. */
  readonly text: string | null;
  readonly isChannel: boolean;
  /** In a private chat, whether it is a card of the case there; elsewhere the card tells by its number. */
  readonly isCard?: boolean;
}

/** What to tell, and whether the card shows it differently now. */
export interface Told {
  readonly said: string;
  readonly changed: boolean;
}
