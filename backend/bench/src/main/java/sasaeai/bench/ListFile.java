package sasaeai.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A made-up list of resources as people keep them, as CSV and as the workbook that Excel would save of it. */
enum ListFile {
    CSV {
        @Override
        byte[] of(int rows) {
            return table(rows)
                    .map(cells -> String.join(",", cells))
                    .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    XLSX {
        @Override
        byte[] of(int rows) throws IOException {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Map<String, Integer> texts = new LinkedHashMap<>();
            try (ZipOutputStream zip = new ZipOutputStream(file)) {
                part(zip, "[Content_Types].xml", """
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/>\
                        <Override PartName="/xl/workbook.xml" ContentType="%1$s.sheet.main+xml"/>\
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%1$s.worksheet+xml"/>\
                        <Override PartName="/xl/sharedStrings.xml" ContentType="%1$s.sharedStrings+xml"/></Types>""".formatted(PARTS));
                part(
                        zip,
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"list\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                                .formatted(MAIN, OFFICE));
                part(zip, "xl/_rels/workbook.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                        <Relationship Id="rId1" Type="%1$s/worksheet" Target="worksheets/sheet1.xml"/>\
                        <Relationship Id="rId2" Type="%1$s/sharedStrings" Target="sharedStrings.xml"/></Relationships>""".formatted(OFFICE));
                part(zip, "xl/worksheets/sheet1.xml", sheet(table(rows).toList(), texts));
                part(
                        zip,
                        "xl/sharedStrings.xml",
                        texts.keySet().stream()
                                .collect(Collectors.joining(
                                        "</t></si><si><t>", "<sst xmlns=\"" + MAIN + "\"><si><t>", "</t></si></sst>")));
            }
            return file.toByteArray();
        }
    };

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PARTS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private static final int AREAS = 126;
    private static final int LATITUDE = 5;

    abstract byte[] of(int rows) throws IOException;

    private static Stream<List<String>> table(int rows) {
        return Stream.concat(
                Stream.of(List.of("名前", "かな", "種類", "曜日・時間", "会場", "緯度", "経度", "区域", "備考")),
                IntStream.range(0, rows)
                        .mapToObj(n -> List.of(
                                "つどいの会" + n,
                                "つどいのかい" + n,
                                "種類" + n % 15,
                                "毎週%s曜日 %d:00~%d:30".formatted("月火水木金土日".charAt(n % 7), 8 + n % 9, 9 + n % 9),
                                "集会所" + n,
                                "%.6f".formatted(36.2 + n * 2e-6),
                                "%.6f".formatted(138.9 + n * 2e-6),
                                "圏域" + (1 + n % AREAS),
                                "持ち物は上履き。" + n)));
    }

    private static String sheet(List<List<String>> rows, Map<String, Integer> texts) {
        StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                boolean number = row > 0 && (column == LATITUDE || column == LATITUDE + 1);
                sheet.append("<c r=\"").append((char) ('A' + column)).append(row + 1);
                sheet.append(number ? "\"><v>" : "\" t=\"s\"><v>");
                sheet.append(number ? text : texts.computeIfAbsent(text, unknown -> texts.size()));
                sheet.append("</v></c>");
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
