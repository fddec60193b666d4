package okrworkshop.paper.docx;

/** Where text stands on a page, in twips. */
record Area(int width, int height) {
    Area {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " × " + height);
        }
    }
}
