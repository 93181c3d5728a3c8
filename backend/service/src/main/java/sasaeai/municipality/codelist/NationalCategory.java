package sasaeai.municipality.codelist;

/**
 * National categories (国の区分) of help: those under which municipalities report 生活支援等サービス to the public
 * 介護サービス情報公表システム (介護保険法 第115条の45, 地域支援事業), as far as known to us without the system's manual at hand.
 * They are the same for all municipalities, whose own kinds are mapped to them.
 */
public enum NationalCategory {
    /** 見守り・安否確認 */
    WATCHING,
    /** 配食（見守りをかねるものも） */
    MEAL,
    /** 家事援助 */
    HOUSEWORK,
    /** 交流の場・通いの場 */
    GATHERING,
    /** 介護者支援 */
    CARER_SUPPORT,
    /** 外出支援 */
    OUTING,
    /** 多機能型拠点 */
    HUB,
    /** その他 */
    OTHER
}
