package okrworkshop.workshops.internal;

import okrworkshop.realtime.EventMessage;

/** The {@code rehearsal} event: whether the workshop is only being tried out. {@code RehearsalEvent} in {@code wire.ts}. */
record RehearsalBody(String state) {
    static final RehearsalBody ON = new RehearsalBody("on");
    /** The last thing that its people hear. */
    static final RehearsalBody OVER = new RehearsalBody("over");

    EventMessage event() {
        return new EventMessage("rehearsal", this);
    }
}
