package okrworkshop.report;

import java.util.List;
import java.util.function.UnaryOperator;
import okrworkshop.paper.Book;
import okrworkshop.paper.Workbook;
import okrworkshop.shared.Language;

/**
 * The report to take home. It holds what the page shows and no more: numbers of groups, what was said without names, and nobody's
 * place in an order. Any thread may call.
 */
public interface ReportFiles {
    /**
     * For reading and printing.
     *
     * @param languages of the product's own words, one or both; the first one decides fonts and line breaks
     * @param people what stands for the texts that people wrote: themselves, or with numbers in place of names
     */
    Book book(Report report, List<Language> languages, UnaryOperator<String> people);

    /** For counting on: a sheet for each table of the book. */
    Workbook workbook(Report report, List<Language> languages, UnaryOperator<String> people);
}
