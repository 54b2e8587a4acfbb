package io.continuitylint.xlsx;

import io.continuitylint.authoring.table.Mistake;
import io.continuitylint.authoring.table.Sheet;
import io.continuitylint.authoring.table.SheetReader;
import io.continuitylint.authoring.table.TableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an XLSX file. */
public final class XlsxReader implements SheetReader {

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public Sheet read(byte[] file) throws TableException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return sheet(workbook.getSheetAt(0));
        } catch (IOException | POIXMLException | IllegalArgumentException broken) {
            throw new TableException(
                    new Mistake("A1", "it is no XLSX file, or a damaged one; save the table as XLSX again"), broken);
        }
    }

    private static Sheet sheet(XSSFSheet sheet) throws TableException {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            rows.add(texts(sheet.getRow(row)));
        }
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            spread(merged, rows);
        }
        return new Sheet(rows, false);
    }

    private static List<String> texts(@Nullable Row row) throws TableException {
        List<String> texts = new ArrayList<>();
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) throws TableException {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : NumberToTextConverter.toText(cell.getNumericCellValue());
            case ERROR ->
                throw new TableException(new Mistake(
                        cell.getAddress().formatAsString(),
                        "the spreadsheet shows %s here"
                                .formatted(FormulaError.forInt(cell.getErrorCellValue())
                                        .getString())));
            default -> "";
        };
    }

    /** Only the first of merged cells has a text in the file. */
    private static void spread(CellRangeAddress merged, List<List<String>> rows) {
        for (CellAddress cell : merged) {
            if (cell.getRow() < rows.size()) {
                List<String> row = rows.get(cell.getRow());
                while (row.size() <= cell.getColumn()) {
                    row.add("");
                }
                row.set(cell.getColumn(), rows.get(merged.getFirstRow()).get(merged.getFirstColumn()));
            }
        }
    }
}
