package okrworkshop.letterhead.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import okrworkshop.letterhead.KeptTemplate;
import okrworkshop.letterhead.Letterheads;
import okrworkshop.paper.Letterhead;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopPurged;
import okrworkshop.workshops.Workshops;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Templates in the database; those that were used last are kept at hand, checked. */
@Service
class StoredLetterheads implements Letterheads {
    private static final Logger LOG = LoggerFactory.getLogger(StoredLetterheads.class);

    private final Workshops workshops;
    private final LetterheadRows rows;
    private final Clock clock;
    private final AtHand atHand = new AtHand();

    StoredLetterheads(Workshops workshops, LetterheadRows rows, Clock clock) {
        this.workshops = workshops;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Optional<InForce> of(WorkshopId workshop) {
        return rows.of(workshop)
                .flatMap(kept -> atHand.get(kept.digest(), () -> read(workshop, kept))
                        .map(letterhead -> new InForce(kept.digest(), letterhead)));
    }

    /** What passed the check once does so again, unless somebody changed it in the database. */
    private Optional<Letterhead> read(WorkshopId workshop, KeptTemplate kept) {
        try {
            return rows.bytes(workshop)
                    .filter(bytes -> digest(bytes).equals(kept.digest()))
                    .map(Letterhead::read);
        } catch (RefusedException refused) {
            LOG.warn("The Word template of workshop {} isn't used: {}", workshop, refused.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<KeptTemplate> kept(PersonId crew, WorkshopId id) {
        return rows.of(workshops.get(crew, id).id());
    }

    @Override
    public KeptTemplate bring(PersonId trainer, WorkshopId id, String name, byte[] docx) {
        helped(trainer, id);
        TryOut.of(Letterhead.read(docx));
        KeptTemplate template = new KeptTemplate(
                TemplateName.of(name),
                docx.length,
                digest(docx),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                trainer);
        rows.replace(id, template, docx);
        return template;
    }

    @Override
    public byte[] file(PersonId crew, WorkshopId id) {
        return rows.bytes(workshops.get(crew, id).id()).orElseThrow(() -> new RefusedException("letterhead.none"));
    }

    @Override
    public void remove(PersonId trainer, WorkshopId id) {
        helped(trainer, id);
        rows.remove(id);
    }

    @EventListener
    void on(WorkshopPurged purged) {
        rows.remove(purged.workshop());
    }

    private void helped(PersonId trainer, WorkshopId id) {
        Workshop workshop = workshops.get(trainer, id);
        if (workshop.crew().role(trainer).filter(CrewRole.OBSERVER::equals).isPresent()) {
            throw new RefusedException("crew.observer");
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
