package okrworkshop.paper.xlsx;

import okrworkshop.paper.Cell;

/**
 * How a cell looks.
 *
 * @param quoted whether the text stays a text when somebody edits it, though it begins like a formula
 * @param toFill whether it waits for somebody
 * @param framed whether it belongs to a table
 * @param bold whether it is a total
 */
record Style(Kind kind, boolean quoted, boolean toFill, boolean framed, boolean bold) {
    enum Kind {
        HEADER,
        PLAIN,
        TITLE,
        LABEL,
        REMARK,
        DAY,
        GENERAL,
        ONE_DECIMAL,
        TWO_DECIMALS,
        PERCENT
    }

    static Style header() {
        return new Style(Kind.HEADER, false, false, true, true);
    }

    static Kind of(Cell.Look look) {
        return switch (look) {
            case PLAIN -> Kind.PLAIN;
            case TITLE -> Kind.TITLE;
            case LABEL -> Kind.LABEL;
            case REMARK -> Kind.REMARK;
        };
    }

    static Kind of(Cell.Format format) {
        return switch (format) {
            case GENERAL -> Kind.GENERAL;
            case ONE_DECIMAL -> Kind.ONE_DECIMAL;
            case TWO_DECIMALS -> Kind.TWO_DECIMALS;
            case PERCENT -> Kind.PERCENT;
        };
    }
}
