package sasaeai.resource.intake.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sasaeai.municipality.codelist.NationalCategory;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.text.OneSpelling;

/** The words for what is no code list: as exports write them, and as lists in use do. */
public final class Labels {
    static final Map<String, String> STATUS = spelled(Map.of(
            "DRAFT", List.of("下書き", "準備中", "非公開"),
            "PUBLISHED", List.of("公開", "公開中", "活動中", "実施中", "開催中"),
            "PAUSED", List.of("休止", "休止中", "お休み", "休み"),
            "ENDED", List.of("終了", "廃止", "解散", "やめました")));
    static final Map<String, String> FORMALITY = spelled(Map.of(
            "FORMAL", List.of("公的なサービス", "公的", "フォーマル", "公式"),
            "INFORMAL", List.of("住民の活動", "住民", "インフォーマル", "非公式", "民間")));
    static final Map<String, String> ACCESS = spelled(Map.of(
            "STEP_FREE", List.of("段差なし", "段差がない", "バリアフリー", "車いす可", "スロープ"),
            "TOILET", List.of("トイレ", "トイレあり", "多目的トイレ"),
            "PARKING", List.of("駐車場", "駐車場あり", "駐車可"),
            "TRANSPORT", List.of("送迎", "送迎あり")));

    /** Further words for the kinds that every municipality starts with. */
    static final Map<String, List<String>> KINDS = Map.of(
            "SALON", List.of("ふれあい・いきいきサロン", "いきいきサロン", "ふれあいサロン", "高齢者サロン"),
            "IBASHO", List.of("居場所づくり", "カフェ", "お茶の間", "茶の間"),
            "GATHERING", List.of("通いの場", "集いの場", "つどいの場"),
            "EXERCISE", List.of("体操・運動教室", "体操教室", "運動教室", "運動", "健康体操"),
            "MOBILE_SHOP", List.of("移動スーパー", "移動販売車"),
            "TRANSPORT", List.of("移送", "送迎", "外出支援", "移動"),
            "SHOPPING", List.of("買い物", "買物支援", "買物"),
            "WATCHING", List.of("見守り・声かけ", "見守り活動", "声かけ"),
            "GARBAGE", List.of("ごみ出し", "ゴミだし", "ごみだし"),
            "MEAL", List.of("配食サービス", "お弁当", "会食"));

    private Labels() {}

    public static String of(ResourceStatus status) {
        return switch (status) {
            case DRAFT -> "下書き";
            case PUBLISHED -> "公開";
            case PAUSED -> "休止";
            case ENDED -> "終了";
        };
    }

    public static String of(Formality formality) {
        return switch (formality) {
            case FORMAL -> "公的なサービス";
            case INFORMAL -> "住民の活動";
        };
    }

    public static String of(AccessFact fact) {
        return switch (fact) {
            case STEP_FREE -> "段差なし";
            case TOILET -> "トイレ";
            case PARKING -> "駐車場";
            case TRANSPORT -> "送迎";
        };
    }

    public static String of(NationalCategory category) {
        return switch (category) {
            case WATCHING -> "見守り・安否確認";
            case MEAL -> "配食";
            case HOUSEWORK -> "家事援助";
            case GATHERING -> "交流の場・通いの場";
            case CARER_SUPPORT -> "介護者支援";
            case OUTING -> "外出支援";
            case HUB -> "多機能型拠点";
            case OTHER -> "その他";
        };
    }

    private static Map<String, String> spelled(Map<String, List<String>> words) {
        Map<String, String> codes = new HashMap<>();
        words.forEach((code, spellings) -> {
            codes.put(OneSpelling.word(code), code);
            spellings.forEach(spelling -> codes.put(OneSpelling.word(spelling), code));
        });
        return Map.copyOf(codes);
    }
}
