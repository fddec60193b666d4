package okrworkshop.authoring.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.templates.TemplateEdit;
import okrworkshop.templates.WorkshopTemplate;
import okrworkshop.workshops.StepPreview;

/** A template on the page: its parts beside the part that is open. Each change is saved at once. */
final class Editor extends Div implements Bench {
    private final transient Desk desk;
    private final transient Language reading = Language.of(getLocale());
    private final transient Landmarks landmarks = new Landmarks();
    private final transient List<Runnable> afterWrite = new ArrayList<>();
    private final EditorHead head;
    private final EditorBar bar;
    private final ConflictNotice conflict = new ConflictNotice(this::renew);
    private final PublishPanel publish;
    private final PreviewPane preview;
    private final Div body = new Div();
    private transient Part part;

    Editor(Desk desk, Function<Desk, TemplateOrigin> origin, StepPreview steps, Part part) {
        this.desk = desk;
        this.preview = new PreviewPane(desk, steps, reading);
        this.part = part.in(desk.template());
        addClassName("okr-editor");
        head = new EditorHead(desk, origin);
        bar = new EditorBar(desk, new EditorBar.Actions() {
            @Override
            public void undo() {
                step(desk::undo, "author.undone");
            }

            @Override
            public void redo() {
                step(desk::redo, "author.redone");
            }

            @Override
            public void parts() {
                landmarks.go("part:" + Editor.this.part.key());
            }

            @Override
            public void preview(boolean shown) {
                draw();
            }
        });
        publish = new PublishPanel(reading, () -> step(desk::publish, "author.published.now"), this::jump);
        body.addClassName("okr-editor-body");
        add(head, bar, conflict);
        if (desk.writable()) {
            add(publish);
        }
        add(body);
        draw();
    }

    @Override
    public WorkshopTemplate template() {
        return desk.template();
    }

    @Override
    public boolean writable() {
        return desk.writable();
    }

    @Override
    public Language reading() {
        return reading;
    }

    @Override
    public Landmarks landmarks() {
        return landmarks;
    }

    @Override
    public void afterWrite(Runnable action) {
        afterWrite.add(action);
    }

    @Override
    public void write(TemplateEdit edit) {
        if (desk.save(List.of(edit))) {
            refresh();
            bar.say(getTranslation("author.saved"));
            List.copyOf(afterWrite).forEach(Runnable::run);
        } else {
            notSaved();
        }
    }

    @Override
    public void rebuild(String focus, List<TemplateEdit> edits) {
        rebuild(focus, edits, getTranslation("author.saved"));
    }

    @Override
    public void rebuild(String focus, List<TemplateEdit> edits, String said) {
        if (desk.save(edits)) {
            draw();
            bar.say(said);
            landmarks.go(focus);
        } else {
            notSaved();
        }
    }

    private void step(Runnable action, String said) {
        try {
            action.run();
        } catch (RefusedException refused) {
            if (!refused.refusal().code().equals("template.changed-elsewhere")) {
                throw refused;
            }
            notSaved();
            return;
        }
        draw();
        bar.say(getTranslation(said));
    }

    private void notSaved() {
        conflict.show(desk.waiting());
        bar.say(getTranslation("author.not-saved"));
        bar.refresh();
    }

    private void renew(boolean withMine) {
        conflict.setVisible(false);
        try {
            desk.renew(withMine);
        } catch (RefusedException refused) {
            conflict.show(desk.waiting());
            throw refused;
        } finally {
            draw();
        }
        bar.say(getTranslation("author.saved"));
    }

    private void refresh() {
        bar.refresh();
        head.refresh();
        desk.draft().ifPresent(publish::show);
    }

    /** Shows a part that an address names. */
    void show(Part chosen) {
        if (!chosen.equals(part)) {
            part = chosen;
            draw();
        }
    }

    private void open(Part chosen) {
        part = chosen;
        draw();
        landmarks.go("part");
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        Places.part(desk.template().id(), chosen));
    }

    private void jump(FindingPlace place) {
        bar.endPreview();
        part = place.part();
        draw();
        landmarks.go(landmarks.nearest(place.landmark()).isPresent() ? place.landmark() : "part");
    }

    private void draw() {
        landmarks.clear();
        afterWrite.clear();
        part = part.in(desk.template());
        refresh();
        body.removeAll();
        body.add(
                new PartList(this, part, this::open),
                new PartPage(this, part, Optional.of(preview).filter(pane -> bar.previewing())));
    }
}
