package okrworkshop.realtime.internal;

import org.springframework.web.socket.CloseStatus;

/** Why the server ends a connection; {@code docs/PROTOCOL.md} C7. */
enum CloseCode {
    BAD_FRAMES(4400),
    UNKNOWN_PERSON(4401),
    UNKNOWN_WORKSHOP(4404),
    TOO_SLOW(4408),
    /** Not slow, but to come back at once all the same. */
    AGAIN(4408),
    TOO_LARGE(1009),
    VERSION(4426);

    private final int number;

    CloseCode(int number) {
        this.number = number;
    }

    CloseStatus status() {
        return new CloseStatus(number);
    }
}
