package okrworkshop.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A step that can be tried out; everything in it stays in the browser's memory. */
@Tag("okr-step-preview")
@JsModule("./board/preview/step-preview.ts")
final class PreviewElement extends Component {
    /** @param body what {@link okrworkshop.workshops.StepPreview} gives */
    void show(String body) {
        getElement().setProperty("body", body);
    }
}
