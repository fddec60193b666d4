package okrworkshop.realtime.internal;

import java.util.Optional;
import okrworkshop.realtime.Beats;
import okrworkshop.realtime.Grant;
import okrworkshop.realtime.Viewer;
import okrworkshop.shared.Refusal;
import okrworkshop.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** What happens with a frame: limit, parse, authorise, act. Called by the one thread that reads the socket. */
final class Pipeline {
    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
    /** Of the protocol (C2); a page from before it is told to load again. 2: operations told together (B9). */
    static final int VERSION = 2;

    private static final int BAD_FRAMES = 5;

    private final FrameParser parser = new FrameParser();
    private final Pace pace;
    private final Rules rules;
    private final Reception reception;
    private final DocumentFeed feed;
    private final Presence presence;
    private final OperationDesk desk;
    private final ObjectProvider<Beats> beats;
    private final DeedDesk deeds;
    private final InquiryDesk inquiries;
    private final Events events;
    private final RealtimeSettings settings;

    Pipeline(
            Pace pace,
            Rules rules,
            Reception reception,
            DocumentFeed feed,
            Presence presence,
            OperationDesk desk,
            ObjectProvider<Beats> beats,
            DeedDesk deeds,
            InquiryDesk inquiries,
            Events events,
            RealtimeSettings settings) {
        this.pace = pace;
        this.rules = rules;
        this.reception = reception;
        this.feed = feed;
        this.presence = presence;
        this.desk = desk;
        this.beats = beats;
        this.deeds = deeds;
        this.inquiries = inquiries;
        this.events = events;
        this.settings = settings;
    }

    void handle(Connection connection, String text) {
        try {
            ClientFrame frame = parser.parse(text);
            if (!(frame instanceof ClientFrame.Presence)) {
                pace.await(connection.identity().person());
            }
            Optional<Viewer> viewer = connection.viewer();
            if (viewer.isPresent()) {
                act(connection, viewer.get(), frame);
            } else {
                first(connection, frame);
            }
        } catch (RefusedException e) {
            pace.await(connection.identity().person());
            bad(connection, e.refusal());
        } catch (RuntimeException e) {
            log.error("A frame could not be handled", e);
            connection.send(events.error(Refusal.of("server.error")));
        }
    }

    private void first(Connection connection, ClientFrame frame) {
        if (!(frame instanceof ClientFrame.Hello hello)) {
            throw new RefusedException("hello.expected");
        }
        greet(connection, hello);
    }

    private void act(Connection connection, Viewer viewer, ClientFrame frame) {
        switch (frame) {
            case ClientFrame.Hello hello -> greet(connection, hello);
            case ClientFrame.Open open -> open(connection, viewer, open);
            case ClientFrame.Close close -> feed.close(connection, close.document());
            case ClientFrame.Op op -> desk.take(connection, viewer, op);
            case ClientFrame.Presence at -> {
                boolean open = connection.subscriptions().containsKey(at.document());
                if (open && pace.allows(viewer.person())) {
                    presence.at(at.document(), viewer.person(), at.card());
                }
            }
            case ClientFrame.History history -> desk.tellHistory(connection, viewer, history);
            case ClientFrame.Beat beat -> moveBeat(connection, viewer, beat);
            case ClientFrame.Do deed -> deeds.take(connection, viewer, deed);
            case ClientFrame.Ask question -> inquiries.take(connection, viewer, question);
            case ClientFrame.Ping ping -> connection.send(events.pong());
        }
    }

    private void moveBeat(Connection connection, Viewer viewer, ClientFrame.Beat frame) {
        try {
            if (viewer.looking()) {
                throw new RefusedException("document.no-access", frame.document());
            }
            Beats mover = beats.getIfAvailable();
            if (mover == null) {
                throw new RefusedException("beat.unknown");
            }
            mover.move(viewer, frame.document(), frame.beat());
        } catch (RefusedException e) {
            connection.send(events.error(e.refusal()));
        }
    }

    private void greet(Connection connection, ClientFrame.Hello hello) {
        if (hello.version() != VERSION) {
            connection.send(events.error(Refusal.of("protocol.version", VERSION)));
            connection.close(CloseCode.VERSION);
            return;
        }
        reception.greet(connection, hello.language(), hello.have());
    }

    private void open(Connection connection, Viewer viewer, ClientFrame.Open open) {
        Optional<Grant> grant = rules.grant(viewer, open.document());
        boolean further = !connection.subscriptions().containsKey(open.document());
        if (grant.isEmpty()) {
            connection.send(events.error(Refusal.of("document.no-access", open.document())));
        } else if (further && connection.subscriptions().size() >= settings.openDocuments()) {
            connection.send(events.error(Refusal.of("document.too-many-open", open.document())));
        } else {
            feed.open(connection, open.document(), open.since(), grant.get());
        }
    }

    private void bad(Connection connection, Refusal refusal) {
        connection.send(events.error(refusal));
        if (connection.countBadFrame() >= BAD_FRAMES) {
            connection.close(CloseCode.BAD_FRAMES);
        }
    }
}
