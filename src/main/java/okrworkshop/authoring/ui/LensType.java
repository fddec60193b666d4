package okrworkshop.authoring.ui;

import okrworkshop.templates.Lens;

/** What a lens is called in templates, for its name in the person's language. */
final class LensType {
    private LensType() {}

    static String of(Lens lens) {
        return switch (lens) {
            case Lens.Form form -> "form." + form.variant().wireName();
            case Lens.Columns columns -> "columns." + columns.variant().wireName();
            case Lens.Tree ignored -> "tree";
            case Lens.Score ignored -> "score";
            case Lens.Matrix ignored -> "matrix";
            case Lens.Okr ignored -> "okr";
            case Lens.Table ignored -> "table";
            case Lens.Capacity ignored -> "capacity";
            case Lens.Trace ignored -> "trace";
            case Lens.Review ignored -> "review";
        };
    }
}
