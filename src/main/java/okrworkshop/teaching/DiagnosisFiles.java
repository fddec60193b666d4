package okrworkshop.teaching;

import okrworkshop.paper.Book;
import okrworkshop.paper.Workbook;
import okrworkshop.shared.Language;

/** The report of the diagnosis to take home: what its page shows, which says of nothing whose it is. Any thread may call. */
public interface DiagnosisFiles {
    /**
     * For reading and printing.
     *
     * @param workshop its title
     */
    Book book(String workshop, Diagnosis diagnosis, Language language);

    /** For counting on: the five mistakes, the rules, and the examples. */
    Workbook workbook(String workshop, Diagnosis diagnosis, Language language);
}
