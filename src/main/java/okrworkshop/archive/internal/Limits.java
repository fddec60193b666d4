package okrworkshop.archive.internal;

/** How much an archive may hold. */
final class Limits {
    static final long UNPACKED = 256L * 1024 * 1024;
    static final long PART = 32L * 1024 * 1024;

    /** Of all parts but documents, which are in memory together. */
    static final long TABLES = 64L * 1024 * 1024;

    static final int RATIO = 100;
    /** Small parts may be squeezed as far as they like. */
    static final long RATIO_FROM = 1024 * 1024;

    static final int ENTRIES = 2_000;
    static final int NAME = 100;
    static final int NESTING = 24;
    static final int TEXT = 10_000_000;
    static final int TOKENS = 1_500_000;

    /** JSON values of all parts but documents: each takes about a hundred bytes of memory. */
    static final long VALUES = 2_000_000;

    private Limits() {}
}
