package sasaeai.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.codelist.NationalCategory;

/** What a new municipality starts with; it renames and adds as it likes. */
final class Defaults {
    /** A word and the code that stays when the word changes; of a kind of resource, its national category. */
    record Word(String code, String label, @Nullable NationalCategory category) {
        Word(String code, String label) {
            this(code, label, null);
        }
    }

    static final List<Word> AREA_SCHEMES = List.of(
            new Word("CITY", "市全域"),
            new Word("DISTRICT", "地区"),
            new Word("LIVING_AREA", "日常生活圏域"),
            new Word("SCHOOL_DISTRICT", "小学校区"),
            new Word("NEIGHBORHOOD", "町内会"),
            new Word("BLOCK_GROUP", "班"));

    static final List<Word> VOICE_CATEGORIES = List.of(
            new Word("SHOPPING", "買い物"),
            new Word("MOBILITY", "移動"),
            new Word("GATHERING", "居場所"),
            new Word("WATCHING", "見守り"),
            new Word("GARBAGE", "ゴミ出し"),
            new Word("OTHER", "そのほか"));

    static final List<Word> MEETING_KINDS = List.of(
            new Word("REGULAR", "定例の協議体"),
            new Word("EXCHANGE", "情報交換会"),
            new Word("STUDY", "勉強会"),
            new Word("FORUM", "フォーラム"),
            new Word("VISIT", "見学"),
            new Word("PLANNING", "住民企画会議"),
            new Word("PROMOTION", "事業推進会議"),
            new Word("OTHER", "そのほか"));

    static final List<Word> CAPACITIES = List.of(
            new Word("WARD_CHIEF", "区長"),
            new Word("FORMER_WARD_CHIEF", "元区長"),
            new Word("WELFARE_COMMISSIONER", "民生委員"),
            new Word("COMMUNITY_HALL_HEAD", "公民館長"),
            new Word("WELFARE_VOLUNTEER", "福祉員"),
            new Word("SOCIAL_WELFARE_COUNCIL", "社協"),
            new Word("ANSHIN_CENTER", "あんしんセンター"),
            new Word("CITY_HALL", "市役所"),
            new Word("SUPPORTER", "地域支え合いサポーター"),
            new Word("VOLUNTEER", "ボランティア"),
            new Word("OTHER", "そのほか"));

    static final List<Word> RESOURCE_KINDS = List.of(
            new Word("IBASHO", "居場所", NationalCategory.GATHERING),
            new Word("GATHERING", "通いの場", NationalCategory.GATHERING),
            new Word("SALON", "サロン", NationalCategory.GATHERING),
            new Word("EXERCISE", "体操", NationalCategory.GATHERING),
            new Word("MOBILE_SHOP", "移動販売", NationalCategory.OTHER),
            new Word("TRANSPORT", "移動支援", NationalCategory.OUTING),
            new Word("SHOPPING", "買い物支援", NationalCategory.HOUSEWORK),
            new Word("WATCHING", "見守り", NationalCategory.WATCHING),
            new Word("HOUSEWORK", "家事援助", NationalCategory.HOUSEWORK),
            new Word("MEAL", "配食", NationalCategory.MEAL),
            new Word("GARBAGE", "ゴミ出し", NationalCategory.HOUSEWORK),
            new Word("TALKING", "話し相手", NationalCategory.WATCHING),
            new Word("BENCH", "ベンチ"));

    static final List<Word> LIFE_SCENES = List.of(
            new Word("SHOPPING", "買い物をする"),
            new Word("GOING_OUT", "出かける"),
            new Word("EATING", "食べる"),
            new Word("HOUSEHOLD", "家のことをする"),
            new Word("HEALTH", "体を動かす"),
            new Word("COMPANY", "人と会う"),
            new Word("SAFETY", "安心してくらす"),
            new Word("OTHER", "そのほか"));

    static final List<Word> ORGANIZER_KINDS = List.of(
            new Word("RESIDENTS", "住民のグループ"),
            new Word("NEIGHBORHOOD", "町内会・区"),
            new Word("SENIOR_CLUB", "老人クラブ"),
            new Word("SOCIAL_WELFARE_COUNCIL", "社協"),
            new Word("NPO", "NPO・ボランティア団体"),
            new Word("COMPANY", "店・会社"),
            new Word("CARE_PROVIDER", "介護・福祉の事業所"),
            new Word("MUNICIPALITY", "市町村"),
            new Word("INDIVIDUAL", "個人"),
            new Word("OTHER", "そのほか"));

    static final List<Word> MAP_NOTE_KINDS = List.of(
            new Word("DANGER", "危険な所"),
            new Word("SLOPE", "坂・段差"),
            new Word("BENCH", "ベンチ"),
            new Word("HANDRAIL", "手すり"),
            new Word("TOILET", "トイレ"),
            new Word("SHADE", "日かげ・休める所"),
            new Word("OTHER", "そのほか"));

    private Defaults() {}
}
