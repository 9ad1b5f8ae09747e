### قوائم لمواقع أخرى.
### Started only: texts that are missing here are shown in another language. Native check wanted.

path-embed = embed
embed-title = المساعدة الرقمية على موقعك
embed-all = كل المساعدة الرقمية في البلدية
embed-none = لا يوجد مكان للمساعدة الرقمية في البلدية نفسها. اتصل بخط المساعدة.
