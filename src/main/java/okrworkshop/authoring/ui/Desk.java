package okrworkshop.authoring.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import okrworkshop.people.Trainer;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateDraft;
import okrworkshop.templates.TemplateDrafts;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.WorkshopTemplate;

/**
 * A template on somebody's desk: saves each change at once and knows the way back. What could not be saved because the
 * draft was changed in another window waits here. Used with the session's lock held.
 */
final class Desk {
    private static final int WAYS_BACK = 100;

    private final TemplateDrafts drafts;
    private final Trainer trainer;
    private final Deque<String> before = new ArrayDeque<>();
    private final Deque<String> after = new ArrayDeque<>();
    private final List<TemplateEdit> waiting = new ArrayList<>();
    private WorkshopTemplate template;
    private Optional<TemplateDraft> draft;
    private Object lastText = "";

    /** @param draft empty for a template that nobody changes here */
    Desk(TemplateDrafts drafts, WorkshopTemplate template, Optional<TemplateDraft> draft, Trainer trainer) {
        this.drafts = drafts;
        this.template = template;
        this.draft = draft;
        this.trainer = trainer;
    }

    WorkshopTemplate template() {
        return template;
    }

    Optional<TemplateDraft> draft() {
        return draft;
    }

    /** The whole as one file. */
    String yaml() {
        return drafts.export(template);
    }

    /** Whether the trainer may change it. */
    boolean writable() {
        return draft.filter(own -> own.owner().equals(trainer.id())).isPresent();
    }

    /**
     * Saves the changes, all or none.
     *
     * @return false when the draft was changed elsewhere: the changes wait then
     * @throws RefusedException for every other reason
     */
    boolean save(List<TemplateEdit> edits) {
        if (!waiting.isEmpty()) {
            waiting.addAll(edits);
            return false;
        }
        TemplateDraft from = draft.orElseThrow();
        try {
            show(drafts.edit(from.id(), from.revision(), edits, trainer.id()));
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("template.changed-elsewhere")) {
                throw refused;
            }
            waiting.addAll(edits);
            return false;
        }
        remember(from.yaml(), edits);
        return true;
    }

    boolean canUndo() {
        return writable() && waiting.isEmpty() && !before.isEmpty();
    }

    boolean canRedo() {
        return writable() && waiting.isEmpty() && !after.isEmpty();
    }

    void undo() {
        go(before, after);
    }

    void redo() {
        go(after, before);
    }

    void publish() {
        TemplateDraft from = draft.orElseThrow();
        show(drafts.publish(from.id(), from.revision(), trainer.id()));
    }

    /** Changes that could not be saved. */
    List<TemplateEdit> waiting() {
        return List.copyOf(waiting);
    }

    /**
     * Goes on from the newest state.
     *
     * @param withMine whether what waits is changed there too; what is refused goes on waiting
     */
    void renew(boolean withMine) {
        TemplateDraft known = draft.orElseThrow();
        show(drafts.byId(known.id()).orElseThrow(() -> new RefusedException("template.unknown")));
        before.clear();
        after.clear();
        List<TemplateEdit> mine = List.copyOf(waiting);
        waiting.clear();
        if (withMine) {
            try {
                save(mine);
            } catch (RefusedException refused) {
                waiting.addAll(mine);
                throw refused;
            }
        }
    }

    private void go(Deque<String> from, Deque<String> to) {
        TemplateDraft now = draft.orElseThrow();
        show(drafts.restore(now.id(), now.revision(), from.getFirst(), trainer.id()));
        from.removeFirst();
        to.addFirst(now.yaml());
        lastText = "";
    }

    /** Typing on in one text is one way back. */
    private void remember(String yaml, List<TemplateEdit> edits) {
        Object text = place(edits);
        if (!text.equals(lastText)) {
            before.addFirst(yaml);
        }
        if (before.size() > WAYS_BACK) {
            before.removeLast();
        }
        after.clear();
        lastText = text;
    }

    private static Object place(List<TemplateEdit> edits) {
        if (edits.size() != 1) {
            return edits;
        }
        return switch (edits.getFirst()) {
            case TemplateEdit.Text text -> text.language() + text.path();
            case TemplateEdit.Texts texts ->
                texts.language() + texts.path() + texts.texts().size();
            case TemplateEdit other -> other;
        };
    }

    private void show(TemplateDraft newest) {
        draft = Optional.of(newest);
        template = newest.template();
    }
}
