### News, press releases, calls for applications.
### Started only: texts that are missing here are shown in another language. Native check wanted.

## Lists
news-heading = Новини

## One item
news-scam-advice = Якщо підозрюєте шахрайство, припиніть розмову чи закрийте повідомлення й зателефонуйте до свого банку.
