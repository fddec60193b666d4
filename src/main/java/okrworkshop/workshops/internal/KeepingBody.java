package okrworkshop.workshops.internal;

import java.time.LocalDate;
import okrworkshop.realtime.EventMessage;
import okrworkshop.workshops.Keeping;

/**
 * The {@code keeping} event (F2): until when the workshop is kept. {@code KeepingEvent} in {@code wire.ts}.
 *
 * @param until ISO day, empty when there is none
 * @param deleted the last thing that its people hear
 */
record KeepingBody(String until, boolean deleted) {
    static final KeepingBody DELETED = new KeepingBody("", true);

    static KeepingBody of(Keeping keeping) {
        return new KeepingBody(keeping.until().map(LocalDate::toString).orElse(""), false);
    }

    EventMessage event() {
        return new EventMessage("keeping", this);
    }
}
