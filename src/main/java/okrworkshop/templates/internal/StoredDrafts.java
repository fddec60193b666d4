package okrworkshop.templates.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RecentlyUsed;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.TemplateProblem;
import okrworkshop.templates.Templates;
import okrworkshop.templates.WorkshopTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.ObjectNode;

/** Drafts in the database, so that every node of an installation has them. */
@Component
class StoredDrafts implements TemplateDrafts {
    private static final int LONGEST_ID = 40;
    private static final String FILE = "template.yaml";

    /** Checking one takes a tenth of a second, and the same one is asked for again at once. */
    private static final int RECENT = 50;

    private final TemplateLoader loader = new TemplateLoader();
    private final RecentlyUsed<String, TemplateLoader.Drafted> recent = new RecentlyUsed<>(RECENT);
    private final KeptDrafts rows;
    private final Templates templates;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredDrafts(KeptDrafts rows, Templates templates, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.templates = templates;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<TemplateDraft> all() {
        return rows.all().stream().map(this::draft).toList();
    }

    @Override
    public Optional<TemplateDraft> byId(String id) {
        return rows.byId(id).map(this::draft);
    }

    @Override
    public TemplateDraft copy(WorkshopTemplate original, Map<String, String> titles, PersonId owner) {
        ObjectNode content = OneFile.of(files(original));
        content.put("version", 1);
        titles.forEach((language, title) -> {
            if (content.path(OneFile.TEXTS).path(language) instanceof ObjectNode texts) {
                texts.put("title", title);
            }
        });
        return add(content, owner);
    }

    @Override
    public Taken take(Map<String, String> chosen, PersonId owner) {
        TemplateFiles files = chosen.containsKey(TemplateFiles.STRUCTURE) || chosen.size() != 1
                ? new TemplateFiles("", chosen)
                : TemplateFiles.single(
                        chosen.keySet().iterator().next(),
                        chosen.values().iterator().next());
        TemplateLoader.Loaded loaded = loader.load(files);
        ObjectNode content;
        try {
            content = OneFile.of(files);
        } catch (IllegalArgumentException e) {
            return new Taken.Refused(named(loaded.problems()));
        }
        if (shaped(content).isEmpty()) {
            return new Taken.Refused(named(loaded.problems()));
        }
        return new Taken.Accepted(add(content, owner));
    }

    /** People chose files, not a folder. */
    private static List<TemplateProblem> named(List<TemplateProblem> problems) {
        return problems.stream()
                .map(problem -> problem.file().startsWith("/")
                        ? new TemplateProblem(
                                problem.file().substring(1), problem.line(), problem.message(), problem.remedy())
                        : problem)
                .toList();
    }

    @Override
    public TemplateDraft edit(String id, int revision, List<TemplateEdit> edits, PersonId by) {
        KeptDrafts.Row row = own(id, by);
        return keep(row, revision, Edits.apply(content(row.content()), edits));
    }

    @Override
    public TemplateDraft restore(String id, int revision, String yaml, PersonId by) {
        KeptDrafts.Row row = own(id, by);
        ObjectNode content = content(yaml);
        content.put("id", id);
        content.put("version", content(row.content()).path("version").asInt());
        return keep(row, revision, content);
    }

    @Override
    public TemplateDraft publish(String id, int revision, PersonId by) {
        KeptDrafts.Row row = own(id, by);
        TemplateDraft draft = draft(row);
        if (!draft.findings().isEmpty()) {
            throw new RefusedException("template.has-findings");
        }
        if (!draft.changed()) {
            throw new RefusedException("template.unchanged");
        }
        ObjectNode content = content(row.content());
        int version = row.published() == 0 ? content.path("version").asInt() : row.published() + 1;
        content.put("version", version);
        String yaml = YamlWriter.write(content);
        String source = KeptSource.write(TemplateFiles.single(id + ".yaml", yaml));
        boolean done = Boolean.TRUE.equals(transactions.execute(
                transaction -> rows.publish(id, revision, version, yaml, source, clock.instant())));
        return after(done, id);
    }

    @Override
    public void delete(String id, PersonId by) {
        own(id, by);
        transactions.executeWithoutResult(transaction -> rows.delete(id));
    }

    @Override
    public String export(WorkshopTemplate template) {
        return YamlWriter.write(OneFile.of(files(template)));
    }

    @Override
    public WorkshopTemplate read(String yaml) {
        return loader.loadKept(TemplateFiles.single(FILE, yaml));
    }

    private TemplateDraft add(ObjectNode content, PersonId owner) {
        if (rows.countOf(owner) >= MOST) {
            throw new RefusedException("template.too-many", String.valueOf(MOST));
        }
        String id = free(content.path("id").asString());
        content.put("id", id);
        rows.add(id, owner, YamlWriter.write(content), clock.instant());
        return byId(id).orElseThrow();
    }

    private String free(String wanted) {
        String id = wanted;
        for (int number = 2; rows.has(id) || templates.byId(id).isPresent(); number++) {
            String end = "-" + number;
            id = wanted.substring(0, Math.min(wanted.length(), LONGEST_ID - end.length())) + end;
        }
        return id;
    }

    private TemplateDraft keep(KeptDrafts.Row row, int revision, ObjectNode content) {
        if (shaped(content).isEmpty()) {
            throw new RefusedException("template.malformed");
        }
        return after(rows.change(row.id(), revision, YamlWriter.write(content), clock.instant()), row.id());
    }

    private TemplateDraft after(boolean done, String id) {
        if (!done) {
            throw new RefusedException("template.changed-elsewhere");
        }
        return byId(id).orElseThrow(() -> new RefusedException("template.unknown"));
    }

    private KeptDrafts.Row own(String id, PersonId by) {
        KeptDrafts.Row row = rows.byId(id).orElseThrow(() -> new RefusedException("template.unknown"));
        if (!row.owner().equals(by)) {
            throw new RefusedException("template.not-yours");
        }
        return row;
    }

    private TemplateDraft draft(KeptDrafts.Row row) {
        TemplateLoader.Drafted drafted = drafted(row.content());
        return new TemplateDraft(
                row.id(),
                row.owner(),
                row.revision(),
                row.published(),
                row.publishedRevision(),
                row.changedAt(),
                row.content(),
                drafted.template()
                        .orElseThrow(() -> new IllegalStateException("draft " + row.id() + " lost its shape")),
                drafted.findings());
    }

    private Optional<WorkshopTemplate> shaped(ObjectNode content) {
        return drafted(YamlWriter.write(content)).template();
    }

    private TemplateLoader.Drafted drafted(String yaml) {
        return recent.get(yaml).orElseGet(() -> recent.keepFirst(yaml, loader.draft(TemplateFiles.single(FILE, yaml))));
    }

    private static ObjectNode content(String yaml) {
        return OneFile.of(TemplateFiles.single(FILE, yaml));
    }

    private static TemplateFiles files(WorkshopTemplate template) {
        if (template.messages() instanceof TemplateMessages messages) {
            return messages.files();
        }
        throw new IllegalArgumentException("template " + template.id() + " was not loaded from files");
    }
}
