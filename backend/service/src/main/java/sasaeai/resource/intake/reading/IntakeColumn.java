package sasaeai.resource.intake.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sasaeai.shared.text.OneSpelling;

/**
 * What a column of a list can mean, and what people call it. The first name is that of our own exports. Others are those of
 * lists in use, of the 自治体標準オープンデータセット, and of the national 介護サービス情報の公表 (jigyosho_*.csv).
 */
public enum IntakeColumn {
    ID("管理番号", "id"),
    NAME("名前", "名称", "団体名", "活動名", "施設名", "事業所名", "サロン名", "グループ名", "資源名", "介護サービス事業所名称", "名称(通称)", "name"),
    KANA("かな", "よみ", "よみがな", "ふりがな", "フリガナ", "カナ", "読み", "名称カナ", "名称_カナ", "事業所名カナ", "団体名カナ", "介護サービス事業所名称_カナ", "kana"),
    KINDS("種類", "種別", "分類", "カテゴリ", "区分", "サービスの種類", "実施サービス", "活動種別", "kinds"),
    SCENES("くらしの場面", "生活の場面", "場面", "scenes"),
    FORMALITY("公的か住民か", "フォーマル/インフォーマル", "公式非公式", "formality"),
    ORGANIZER("運営", "運営者", "運営主体", "主催", "主催者", "実施主体", "実施団体", "代表団体", "法人の名称", "organizer"),
    ORGANIZER_KIND("運営の種類", "運営主体の種類", "実施主体の種類", "organizerkind"),
    VENUE("会場", "場所", "開催場所", "活動場所", "会場名", "実施場所", "開催会場", "venue"),
    ADDRESS("住所", "所在地", "会場住所", "所在地_連結表記", "address"),
    ADDRESS_MORE("方書", "方書(ビル名等)", "建物名等"),
    LATITUDE("緯度", "北緯", "lat", "latitude"),
    LONGITUDE("経度", "東経", "lng", "lon", "longitude"),
    AREA("区域", "地区", "地域", "地域名", "町内会", "町名", "圏域", "小学校区", "日常生活圏域", "area"),
    AREA_SCHEME("区域の分け方", "areascheme"),
    SCHEDULE(
            "曜日・時間",
            "日時",
            "開催日",
            "開催日時",
            "活動日",
            "活動日時",
            "実施日",
            "実施日時",
            "日程",
            "曜日",
            "曜日時間",
            "開催曜日",
            "利用可能曜日",
            "schedules"),
    TIME("時間", "時刻", "開催時間", "活動時間", "実施時間"),
    SCHEDULE_NOTE("利用可能曜日特記事項", "利用可能日時特記事項", "日時の補足", "頻度", "回数"),
    STOPS("立ち寄り先", "停留所", "販売場所と時刻", "stops"),
    COST("費用", "参加費", "料金", "利用料", "会費", "cost"),
    CAPACITY("定員", "人数", "参加人数", "capacity"),
    ACCESS("行きやすさ", "バリアフリー", "設備", "access"),
    CONTACT("連絡先", "電話", "電話番号", "問い合わせ先", "問合せ先", "問い合わせ", "tel", "contact"),
    CONTACT_CONSENT("連絡先を公開してよいと聞いた日", "公開の同意日", "contactconsenton"),
    NOTE("備考", "説明", "内容", "活動内容", "概要", "note"),
    SOURCE("出典", "情報源", "source"),
    STATUS("状態", "公開", "公開状態", "status"),
    CONFIRMED_ON("確かめた日", "確認日", "最終確認日", "更新日", "confirmedon"),
    MUNICIPALITY("都道府県コード又は市区町村コード", "都道府県コード又は市町村コード", "全国地方公共団体コード", "市区町村コード");

    private static final Map<String, IntakeColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column -> Stream.of(column.names).map(name -> Map.entry(OneSpelling.word(name), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));

    private final String[] names;

    IntakeColumn(String... names) {
        this.names = names;
    }

    /** As the heading of an export. */
    public String heading() {
        return names[0];
    }

    /** What a heading means; nothing for one that nobody has thought of. */
    public static Optional<IntakeColumn> called(String heading) {
        String folded = OneSpelling.word(heading);
        return Optional.ofNullable(BY_NAME.get(folded))
                .or(() -> Optional.ofNullable(BY_NAME.get(folded.replaceAll("\\([^)]*\\)", ""))));
    }

    /** Which columns of a table mean what: each thing at most once, at its first column. */
    public static Map<IntakeColumn, Integer> matched(java.util.List<String> headings) {
        return java.util.stream.IntStream.range(0, headings.size())
                .boxed()
                .filter(at -> !headings.get(at).isEmpty())
                .flatMap(at -> called(headings.get(at)).map(column -> Map.entry(column, at)).stream())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        (first, again) -> first,
                        () -> new java.util.EnumMap<>(IntakeColumn.class)));
    }
}
