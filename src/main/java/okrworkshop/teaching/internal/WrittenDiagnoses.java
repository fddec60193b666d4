package okrworkshop.teaching.internal;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import okrworkshop.lint.Advices;
import okrworkshop.paper.Book;
import okrworkshop.paper.Workbook;
import okrworkshop.shared.Language;
import okrworkshop.teaching.Diagnosis;
import okrworkshop.teaching.DiagnosisFiles;
import org.springframework.stereotype.Service;

/** Writes down diagnoses under the day on which somebody asks. */
@Service
class WrittenDiagnoses implements DiagnosisFiles {
    private final I18NProvider texts;
    private final Clock clock;
    private final Advices advices = Advices.shipped();

    WrittenDiagnoses(I18NProvider texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Book book(String workshop, Diagnosis diagnosis, Language language) {
        DiagnosisPaper paper = new DiagnosisPaper(texts, advices, workshop, diagnosis, language);
        String title = paper.title();
        return new Book(language, title, title, today().toString(), today(), Book.Density.ROOMY, paper.blocks());
    }

    @Override
    public Workbook workbook(String workshop, Diagnosis diagnosis, Language language) {
        DiagnosisPaper paper = new DiagnosisPaper(texts, advices, workshop, diagnosis, language);
        return new Workbook(language, paper.title(), today(), paper.sheets());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
