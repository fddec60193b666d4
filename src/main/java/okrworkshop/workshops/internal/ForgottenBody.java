package okrworkshop.workshops.internal;

import okrworkshop.realtime.EventMessage;

/** The {@code forgotten} event (F1), the last thing that somebody hears whose name was removed. */
record ForgottenBody() {
    static final EventMessage EVENT = new EventMessage("forgotten", new ForgottenBody());
}
