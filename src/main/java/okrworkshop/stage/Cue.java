package okrworkshop.stage;

/** What somebody with a clicker or at a keyboard asks of the projector. */
public enum Cue {
    /** The next page, or the next scene after the last one. */
    NEXT,
    BACK,
    /** Black, or light again. */
    DARK,
    /** What the phase of the workshop asks for. */
    HOME,
    /** The pages of a scene turn by themselves, or no longer. */
    TURN,
    /** The end of the time is heard from this projector, or no longer. */
    BELL
}
