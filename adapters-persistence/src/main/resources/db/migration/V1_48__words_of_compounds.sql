-- Compounds are found by the words in them: whatever was looked at before is looked at once more, in the background.
INSERT INTO search_queue (department, complaint) SELECT department, complaint FROM search ON CONFLICT DO NOTHING;
