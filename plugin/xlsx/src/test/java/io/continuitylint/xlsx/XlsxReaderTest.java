package io.continuitylint.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.continuitylint.authoring.RuleCompiler;
import io.continuitylint.authoring.table.Mistake;
import io.continuitylint.authoring.table.TableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as a spreadsheet program writes them. */
class XlsxReaderTest {

    private static final String REPORT = "findings.violated($use.backup(), \"%s: %s\", $use.backup(), \"$param\");";

    @TempDir
    private Path rules;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet();

    @BeforeEach
    void table() {
        row(0, "RuleTable Readiness");
        row(1, "CONDITION", "CONDITION", "CONDITION", "ACTION");
        row(2, "$use : UseOf", "", "Importance from findings.importance($use.backup())");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
        row(3, "used.data!.classification", "backup.readiness not in ( $param )", "tier", REPORT);
        row(4, "Data", "Allowed readiness", "Tier", "Why");
        row(5, "payment", "hot, warm", 1, "at once");
        row(6, "", "hot, warm, cold", 2, "in hours");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A6:A7"));
    }

    @Test
    void cellsAreTexts() throws IOException, TableException {
        Row row = row(8, true, 1.5, 3, "", "text");
        row.createCell(5).setCellValue(LocalDate.of(2026, 11, 24));
        CellStyle day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        row.getCell(5).setCellStyle(day);
        row.createCell(6).setCellFormula("1+1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(new XlsxReader().read(bytes()).rows().get(8))
                .containsExactly("true", "1.5", "3", "", "text", "2026-11-24", "2");
    }

    @Test
    void mergedCellsHaveTheTextOfAll() throws IOException, TableException {
        List<List<String>> rows = new XlsxReader().read(bytes()).rows();
        assertThat(rows.get(2)).startsWith("$use : UseOf", "$use : UseOf");
        assertThat(rows.get(6)).startsWith("payment", "hot, warm, cold", "2");
        assertThat(rows.get(7 - 1)).hasSize(4);
    }

    @Test
    void aTableIsARule() throws IOException {
        assertThat(mistakes(bytes())).isEmpty();
    }

    @Test
    void whatIsWrongIsToldWithItsCell() throws IOException {
        sheet.getRow(6).getCell(1).setCellValue("hot, warn");
        sheet.getRow(5).getCell(2).setCellValue(1.5);
        assertThat(mistakes(bytes()))
                .containsExactly(
                        "rules/acme/readiness/rule.xlsx: C6: \"1.5\" is not a whole number",
                        "rules/acme/readiness/rule.xlsx: B7: \"warn\" is not a Readiness; did you mean \"warm\"?");
    }

    @Test
    void aFormulaThatFailsIsToldWithItsCell() throws IOException {
        sheet.getRow(5).getCell(2).setCellErrorValue(FormulaError.REF.getCode());
        assertThat(mistakes(bytes()))
                .containsExactly("rules/acme/readiness/rule.xlsx: C6: the spreadsheet shows #REF! here");
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        for (String text : List.of("", "Data;Tier", "PK\u0003\u0004")) {
            TableException wrong = catchThrowableOfType(
                    TableException.class, () -> new XlsxReader().read(text.getBytes(StandardCharsets.UTF_8)));
            assertThat(wrong.mistakes())
                    .containsExactly(
                            new Mistake("A1", "it is no XLSX file, or a damaged one; save the table as XLSX again"));
        }
    }

    private List<String> mistakes(byte[] file) throws IOException {
        Path folder = Files.createDirectories(rules.resolve("acme/readiness"));
        Files.write(folder.resolve("rule.xlsx"), file);
        return RuleCompiler.mistakes(rules, "rules");
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }

    private Row row(int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (values[column] instanceof Boolean flag) {
                row.createCell(column).setCellValue(flag);
            } else if (!values[column].equals("")) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }
}
