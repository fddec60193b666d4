package okrworkshop.archive.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.documents.ArchivedStates;
import okrworkshop.holdings.Arrival;
import okrworkshop.holdings.Holding;
import okrworkshop.shared.DocumentId;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes workshops of archives. Transactions are the caller's. */
@Component
class ArchiveReader {
    private final Declared declared;
    private final TableSql sql;
    private final ArchivedStates states;
    private final TemplateDrafts drafts;
    private final Templates templates;
    private final Clock clock;

    ArchiveReader(
            Declared declared,
            TableSql sql,
            ArchivedStates states,
            TemplateDrafts drafts,
            Templates templates,
            Clock clock) {
        this.declared = declared;
        this.sql = sql;
        this.states = states;
        this.drafts = drafts;
        this.templates = templates;
        this.clock = clock;
    }

    ArchivedWorkshop understood(OpenArchive archive) {
        return ArchivedWorkshop.of(archive, declared, drafts);
    }

    /** The same method here, or a later version of it; then nothing has to be brought along. */
    Optional<WorkshopTemplate> known(ArchivedWorkshop archived) {
        return templates
                .byId(archived.template().id())
                .filter(here -> here.version() > archived.template().version() || same(here, archived));
    }

    private boolean same(WorkshopTemplate here, ArchivedWorkshop archived) {
        return drafts.export(here).equals(archived.yaml());
    }

    /** Inserts everything, and reads it as its owners do. */
    WorkshopId insert(PersonId trainer, OpenArchive archive, ArchivedWorkshop archived) {
        WorkshopId workshop = WorkshopId.random();
        NewIds ids = new NewIds(trainer.value(), archived.numbers(), archived.documents());
        Optional<WorkshopTemplate> known = known(archived);
        WorkshopTemplate method = known.filter(here -> same(here, archived)).orElse(archived.template());
        Arrival arrival = new Arrival(workshop, trainer, templates.source(method), clock);
        archived.documents()
                .forEach(number -> states.store(DocumentJson.read(
                        states, new DocumentId(ids.of(number)), archive.json(Declared.document(number)), ids)));
        archived.rows().forEach((holding, tables) -> {
            RowReader reader = new RowReader(Declared.part(holding), archived.owned());
            tables.forEach((table, rows) -> {
                for (JsonNode row : rows) {
                    @Nullable Object[] values = reader.values(table, row, ids, arrival);
                    sql.insert(table, workshop, values);
                }
            });
        });
        declared.all().forEach(holding -> owned(holding, () -> holding.arrived(arrival)));
        declared.all().forEach(holding -> owned(holding, () -> holding.check(workshop)));
        if (known.isEmpty()) {
            bring(archived, trainer);
        }
        return workshop;
    }

    private static void owned(Holding holding, Runnable reading) {
        try {
            reading.run();
        } catch (RuntimeException damaged) {
            throw new RefusedException("archive.content", Declared.part(holding));
        }
    }

    /** The trainer can begin new workshops with it; with findings it is a draft to be mended. */
    private void bring(ArchivedWorkshop archived, PersonId trainer) {
        switch (drafts.take(Map.of("template.yaml", archived.yaml()), trainer)) {
            case TemplateDrafts.Taken.Accepted(TemplateDraft draft) -> {
                if (draft.findings().isEmpty()) {
                    drafts.publish(draft.id(), draft.revision(), trainer);
                }
            }
            case TemplateDrafts.Taken.Refused(List<?> problems) -> throw new RefusedException("archive.template");
        }
    }
}
