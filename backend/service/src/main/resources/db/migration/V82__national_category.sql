-- To which national category (国の区分) a municipality's kind of resource belongs; the municipality decides, and may leave it open.
ALTER TABLE code_list_item ADD COLUMN national_category text CHECK (national_category IN (
    'WATCHING', 'MEAL', 'HOUSEWORK', 'GATHERING', 'CARER_SUPPORT', 'OUTING', 'HUB', 'OTHER'));
ALTER TABLE code_list_item ADD CONSTRAINT code_list_item_national_category CHECK (
    national_category IS NULL OR list = 'RESOURCE_KIND');

-- Municipalities that are there already get the mapping with which new ones start, for the kinds that they kept.
UPDATE code_list_item k SET national_category = usual.category
FROM (VALUES
    ('IBASHO', 'GATHERING'), ('GATHERING', 'GATHERING'), ('SALON', 'GATHERING'), ('EXERCISE', 'GATHERING'),
    ('MOBILE_SHOP', 'OTHER'), ('TRANSPORT', 'OUTING'), ('SHOPPING', 'HOUSEWORK'), ('WATCHING', 'WATCHING'),
    ('HOUSEWORK', 'HOUSEWORK'), ('MEAL', 'MEAL'), ('GARBAGE', 'HOUSEWORK'), ('TALKING', 'WATCHING')
) AS usual (code, category)
WHERE k.list = 'RESOURCE_KIND' AND k.code = usual.code;
