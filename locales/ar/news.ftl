### News, press releases, calls for applications.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Lists
news-heading = الأخبار

## One item
news-scam-advice = إذا شككت في وجود احتيال فأنهِ المكالمة أو أغلق الرسالة واتصل ببنكك.
